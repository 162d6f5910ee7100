package org.dilema.measure;

import java.util.Comparator;

/**
 * The smallest group of articles that is counted together.
 *
 * @param story id of the story, which near-duplicate articles share
 * @param home outlet of the story's first article: the stratum in which the story is resampled
 * @param outlet outlet of the articles
 * @param language ISO 639-1 code
 * @param month such as {@code 2022-03}, or {@code undated}
 */
public record Unit(String story, String home, String outlet, String language, String month)
    implements Comparable<Unit> {

  private static final Comparator<Unit> ORDER =
      Comparator.comparing(Unit::story)
          .thenComparing(Unit::home)
          .thenComparing(Unit::outlet)
          .thenComparing(Unit::language)
          .thenComparing(Unit::month);

  @Override
  public int compareTo(Unit other) {
    return ORDER.compare(this, other);
  }
}
