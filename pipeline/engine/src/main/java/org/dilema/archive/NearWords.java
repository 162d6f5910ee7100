package org.dilema.archive;

import java.util.List;

/**
 * Words of the archive that are written much like one that it lacks.
 *
 * @param word the word asked for
 * @param near the nearest words, the most frequent first
 */
public record NearWords(String word, List<String> near) {
  /** Copies the words. */
  public NearWords {
    near = List.copyOf(near);
  }
}
