package org.dilema.lexicon.exchange;

import java.util.List;

/**
 * A word or pattern of a foreign dictionary.
 *
 * @param path names of the categories it stands in, the outermost first; may be empty
 * @param pattern the word as written, which may hold stars
 * @param place file and, where the format tells it, line
 */
public record DictionaryEntry(List<String> path, String pattern, String place) {

  /** Copies the path. */
  public DictionaryEntry {
    path = List.copyOf(path);
  }
}
