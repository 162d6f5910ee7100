package org.dilema.report;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The months of a series, without gaps, so that a line's slope means what it seems to mean. */
final class Months {

  private static final int MOST = 240;

  private Months() {}

  /**
   * Returns the months from the first to the last of those given, or only those given where that
   * would be more than 20 years.
   *
   * @param found months such as {@code 2022-02}; other text is left out
   */
  static List<String> between(Stream<String> found) {
    List<String> months =
        found.filter(m -> m.matches("\\d{4}-(0[1-9]|1[0-2])")).distinct().sorted().toList();
    if (months.isEmpty()) {
      return months;
    }
    YearMonth first = YearMonth.parse(months.get(0));
    long more = first.until(YearMonth.parse(months.get(months.size() - 1)), ChronoUnit.MONTHS);
    if (more >= MOST) {
      return months;
    }
    List<String> all = new ArrayList<>();
    for (long i = 0; i <= more; i++) {
      all.add(first.plusMonths(i).toString());
    }
    return all;
  }
}
