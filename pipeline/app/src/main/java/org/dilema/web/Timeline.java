package org.dilema.web;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The hits of a search month by month.
 *
 * @param months every month of the archive, the empty ones included
 * @param event day that divides the study's period, or empty
 */
record Timeline(List<Month> months, String event) {
  private static final int MOST = 600;

  Timeline {
    months = List.copyOf(months);
  }

  /**
   * A month.
   *
   * @param month such as {@code 2022-03}
   * @param count hits
   * @param total articles or sentences of the archive in that month
   * @param link the search narrowed to it
   */
  record Month(String month, long count, long total, String link) {
    /** Returns hits per hundred, NaN for a month without text. */
    double rate() {
      return total == 0 ? Double.NaN : 100.0 * count / total;
    }

    String rateWords() {
      return total == 0 ? "no text" : String.format(Locale.ROOT, "%.1f", rate());
    }
  }

  /** Counts a search by month. */
  static Timeline of(Holdings holdings, SearchForm form) throws IOException {
    Map<String, Long> known = holdings.denominators().months();
    List<Month> months = new ArrayList<>();
    if (!known.isEmpty()) {
      List<String> all = List.copyOf(known.keySet());
      YearMonth last = YearMonth.parse(all.get(all.size() - 1));
      for (YearMonth month = YearMonth.parse(all.get(0));
          !month.isAfter(last) && months.size() < MOST;
          month = month.plusMonths(1)) {
        months.add(month(holdings, form, month.toString()));
      }
    }
    return new Timeline(months, holdings.setting("event"));
  }

  long largest() {
    return months.stream().mapToLong(Month::count).max().orElse(0);
  }

  private static Month month(Holdings holdings, SearchForm form, String month) throws IOException {
    Address narrowed =
        form.address().with("from", month).with("to", month).with("page", "").with("view", "");
    SearchForm counted = new SearchForm(narrowed.with("unit", form.sentences() ? "sentence" : ""));
    SearchForm whole =
        new SearchForm(
            Address.of("/search")
                .with("from", month)
                .with("to", month)
                .with("unit", form.sentences() ? "sentence" : ""));
    return new Month(
        month,
        holdings.archive().search(counted.request(0)).total(),
        holdings.archive().search(whole.request(0)).total(),
        narrowed.toString());
  }
}
