package org.dilema.text;

import java.util.Comparator;

/**
 * A file or record that could not be read as an article.
 *
 * @param file path relative to the corpus as it was named, with forward slashes
 * @param position where in the file, such as {@code line 12}, or empty for the whole file
 * @param reason what was expected and what was found, one line
 */
public record Rejection(String file, String position, String reason)
    implements Comparable<Rejection> {

  private static final Comparator<Rejection> ORDER =
      Comparator.comparing(Rejection::file)
          .thenComparing(Rejection::position)
          .thenComparing(Rejection::reason);

  @Override
  public int compareTo(Rejection other) {
    return ORDER.compare(this, other);
  }
}
