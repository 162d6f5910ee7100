package org.dilema.ingest;

import java.util.Comparator;

/**
 * A remark on an article that was read, such as a date that nobody can understand.
 *
 * @param file path relative to the corpus, with forward slashes
 * @param position where in the file, such as {@code line 12}, or empty for the whole file
 * @param text what was expected and what was found, one line
 */
public record Note(String file, String position, String text) implements Comparable<Note> {

  private static final Comparator<Note> ORDER =
      Comparator.comparing(Note::file).thenComparing(Note::position).thenComparing(Note::text);

  @Override
  public int compareTo(Note other) {
    return ORDER.compare(this, other);
  }
}
