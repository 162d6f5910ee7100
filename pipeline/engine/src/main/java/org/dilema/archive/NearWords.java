package org.dilema.archive;

import java.util.List;

/**
 * What an archive lacks, and what it has that is written much like it.
 *
 * @param token the token of a pattern that nothing in the archive is, as typed; empty where words
 *     were asked for
 * @param word the word or value that there is none of; empty where each value of the token exists,
 *     but no word has them all
 * @param near the nearest that there are, the most frequent first; may be empty for a token
 */
public record NearWords(String token, String word, List<String> near) {
  /** Copies the words. */
  public NearWords {
    near = List.copyOf(near);
  }

  /** Returns what is near a word or value of a query in words. */
  static NearWords ofWord(String word, List<String> near) {
    return new NearWords("", word, near);
  }
}
