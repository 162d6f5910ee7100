package org.dilema.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dilema.findings.Cell;
import org.dilema.findings.DecisionRule;
import org.dilema.findings.Sign;
import org.dilema.findings.Status;

/** The words for what a cell says, so that no sign stands by colour or symbol alone. */
final class Wording {

  private static final int NAME = 160;

  private Wording() {}

  /** Returns the sign as printed, with a true minus. */
  static String symbol(Sign sign) {
    return sign == Sign.MINUS ? "\u2212" : sign.label();
  }

  static String meaning(Cell cell) {
    return switch (cell.sign()) {
      case PLUS -> "pronounced";
      case MINUS -> "not pronounced";
      case NOT_AVAILABLE ->
          cell.status() == Status.INSUFFICIENT ? "too little text" : "inconclusive";
    };
  }

  /** Returns how the cell stands to a published sign. */
  static String against(Cell cell, Sign published) {
    String verdict =
        published == cell.sign()
            ? "agrees"
            : cell.sign() == Sign.NOT_AVAILABLE ? "undecided here" : "differs";
    return symbol(published) + ", " + verdict;
  }

  /**
   * Returns what a cell lacks to reach the evidence floor, one item a threshold.
   *
   * @param expected frames expected under the corpus rate; NaN where not known
   */
  static List<String> missing(Cell cell, DecisionRule rule, double expected) {
    List<String> missing = new ArrayList<>();
    lack(missing, cell.n(), rule.minSentences(), "sentences");
    lack(missing, cell.stories(), rule.minStories(), "stories");
    lack(missing, cell.outlets(), rule.minOutlets(), "outlets");
    if (expected < rule.minExpected()) {
      missing.add(
          "text enough for "
              + Decimals.exact(rule.minExpected())
              + " expected frames (the corpus rate gives "
              + Decimals.rounded(expected, 1)
              + ")");
    }
    return missing;
  }

  /** Returns a number with its interval, where it has one. */
  static String interval(double value, double low, double high, int places) {
    String middle = Decimals.rounded(value, places);
    return Double.isFinite(low) && Double.isFinite(high)
        ? middle
            + " ("
            + Decimals.rounded(low, places)
            + " to "
            + Decimals.rounded(high, places)
            + ")"
        : middle;
  }

  static String title(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Cuts a name that nobody would read to the end. */
  static String shortened(String text) {
    return text.length() <= NAME ? text : text.substring(0, NAME) + "\u2026";
  }

  static String language(String code) {
    String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? code : name;
  }

  private static void lack(List<String> missing, long have, long need, String unit) {
    if (have < need) {
      missing.add(
          Decimals.count(need - have)
              + " more "
              + unit
              + " (has "
              + Decimals.count(have)
              + " of "
              + Decimals.count(need)
              + ")");
    }
  }
}
