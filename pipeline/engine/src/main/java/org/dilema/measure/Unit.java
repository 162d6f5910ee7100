package org.dilema.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;

/**
 * The smallest group of articles that is counted together.
 *
 * @param story id of the story, which near-duplicate articles share
 * @param home outlet of the story's first article: the stratum in which the story is resampled
 * @param outlet outlet of the articles
 * @param language ISO 639-1 code
 * @param day such as {@code 2022-03-01}, or {@link #UNDATED}
 */
public record Unit(String story, String home, String outlet, String language, String day)
    implements Comparable<Unit> {

  /** The day, week and month of articles without a date. */
  public static final String UNDATED = "undated";

  private static final Comparator<Unit> ORDER =
      Comparator.comparing(Unit::story)
          .thenComparing(Unit::home)
          .thenComparing(Unit::outlet)
          .thenComparing(Unit::language)
          .thenComparing(Unit::day);

  /** Returns the day of the articles, where they have one. */
  public Optional<LocalDate> date() {
    return day.equals(UNDATED) ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }

  /** Returns the Monday on or before the day, such as {@code 2022-02-28}, or {@link #UNDATED}. */
  public String week() {
    return date()
        .map(date -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString())
        .orElse(UNDATED);
  }

  /** Returns the month, such as {@code 2022-03}, or {@link #UNDATED}. */
  public String month() {
    return date().map(date -> day.substring(0, day.length() - 3)).orElse(UNDATED);
  }

  @Override
  public int compareTo(Unit other) {
    return ORDER.compare(this, other);
  }
}
