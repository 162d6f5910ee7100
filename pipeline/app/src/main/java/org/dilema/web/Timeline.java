package org.dilema.web;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.dilema.archive.Counts;
import org.dilema.archive.Facet;

/**
 * The hits of a search month by month.
 *
 * @param months every month from the first to the last with a hit, the empty ones included
 * @param event day that divides the study's period, or empty
 */
record Timeline(List<Month> months, String event) {
  private static final int MOST = 1_200;

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

  /** Counts a search by month, and everything the archive holds beside it. */
  static Timeline of(Holdings holdings, SearchForm form) throws IOException {
    TreeMap<String, Counts.Row> found = new TreeMap<>();
    for (Counts.Row row : holdings.archive().counts(form.request(0), Facet.MONTH).rows()) {
      if (row.value().matches("\\d{4}-\\d{2}")) {
        found.put(row.value(), row);
      }
    }
    TreeMap<String, Long> all = new TreeMap<>();
    for (Counts.Row row : holdings.archive().counts(form.unfiltered(), Facet.MONTH).rows()) {
      all.put(row.value(), row.all());
    }
    List<Month> months = new ArrayList<>();
    if (!found.isEmpty()) {
      YearMonth last = YearMonth.parse(found.lastKey());
      for (YearMonth month = YearMonth.parse(found.firstKey());
          !month.isAfter(last) && months.size() < MOST;
          month = month.plusMonths(1)) {
        String name = month.toString();
        Counts.Row row = found.get(name);
        Address link = form.address().with("from", name).with("to", name);
        months.add(
            new Month(
                name,
                row == null ? 0 : row.found(),
                row == null ? all.getOrDefault(name, 0L) : row.all(),
                link.with("page", "").with("view", "").toString()));
      }
    }
    return new Timeline(months, holdings.setting("event"));
  }
}
