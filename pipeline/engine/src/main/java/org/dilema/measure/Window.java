package org.dilema.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period divided by a day (codebook 3.7).
 *
 * @param name {@code main}, {@code season}, {@code donut}, {@code placebo}
 * @param day the first day of "after"
 * @param from first day looked at
 * @param lastBefore last day of "before"
 * @param firstAfter first day of "after" that counts
 * @param to last day looked at
 */
record Window(
    String name,
    LocalDate day,
    LocalDate from,
    LocalDate lastBefore,
    LocalDate firstAfter,
    LocalDate to) {

  /** Days left out on and after the event, so that the news of the day itself does not decide. */
  private static final int DONUT = 15;

  private static final List<Integer> PLACEBO_MONTHS = List.of(3, 6);

  /**
   * Returns the windows of a corpus: all of it; the same days of the year before; without the first
   * fifteen days; and, before the event alone, days three and six months earlier on which nothing
   * should show. A window is left out where one of its sides has no day.
   *
   * @param event null where the study has none
   * @param first first day of the corpus, null where no article has a date
   * @param last its last day
   */
  static List<Window> of(
      @Nullable LocalDate event, @Nullable LocalDate first, @Nullable LocalDate last) {
    if (event == null || first == null || last == null) {
      return List.of();
    }
    LocalDate eve = event.minusDays(1);
    List<Window> windows = new ArrayList<>();
    windows.add(new Window("main", event, first, eve, event, last));
    windows.add(season(event, first, last));
    windows.add(new Window("donut", event, first, eve, event.plusDays(DONUT), last));
    for (int months : PLACEBO_MONTHS) {
      LocalDate day = event.minusMonths(months);
      windows.add(new Window("placebo", day, first, day.minusDays(1), day, earlier(eve, last)));
    }
    return windows.stream().filter(Window::hasTwoSides).toList();
  }

  /** Both sides are the same days of their years: those that the corpus has in both. */
  private static Window season(LocalDate event, LocalDate first, LocalDate last) {
    LocalDate from = later(first, event.minusYears(1));
    LocalDate lastBefore = earlier(event.minusDays(1), last.minusYears(1));
    LocalDate firstAfter = later(event, from.plusYears(1));
    return new Window(
        "season", event, from, lastBefore, firstAfter, earlier(last, lastBefore.plusYears(1)));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private boolean hasTwoSides() {
    return !from.isAfter(lastBefore) && !firstAfter.isAfter(to);
  }

  /** Returns the observations of the first side. */
  List<Observation> before(List<Observation> all) {
    return all.stream().filter(one -> one.within(from, lastBefore)).toList();
  }

  /** Returns the observations of the second side. */
  List<Observation> after(List<Observation> all) {
    return all.stream().filter(one -> one.within(firstAfter, to)).toList();
  }
}
