package org.dilema.web;

import java.util.List;
import java.util.Locale;

/**
 * A way to narrow a search, with how many hits each choice has.
 *
 * @param title what is chosen, such as {@code Language}
 * @param help one sentence, or empty
 * @param choices the values that have hits, the chosen ones included
 */
record Narrowing(String title, String help, List<Choice> choices) {

  Narrowing {
    choices = List.copyOf(choices);
  }

  /**
   * One value.
   *
   * @param label its name
   * @param count hits that have it
   * @param total articles or sentences of the whole archive that have it
   * @param chosen whether the search is narrowed to it
   * @param link the search with or without it
   */
  record Choice(String label, long count, long total, boolean chosen, String link) {

    String hits() {
      return String.format(Locale.ROOT, "%,d", count);
    }

    /** Returns the share of all that have the value, so that large outlets do not look telling. */
    String rate() {
      if (total == 0) {
        return "";
      }
      double percent = 100.0 * count / total;
      return String.format(Locale.ROOT, percent < 10 ? "%.1f\u202F%%" : "%.0f\u202F%%", percent);
    }

    String explanation() {
      return String.format(Locale.ROOT, "%,d of %,d in the archive", count, total);
    }
  }
}
