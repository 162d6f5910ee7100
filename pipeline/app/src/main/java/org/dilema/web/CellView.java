package org.dilema.web;

import java.util.Locale;

/**
 * A cell of the findings table in words.
 *
 * @param row its row of {@code findings.csv}
 * @param stateName name of the state
 */
record CellView(TableRow row, String stateName) {

  String state() {
    return row.get("state");
  }

  String dimension() {
    return row.get("dimension");
  }

  String symbol() {
    return row.get("sign").equals("-") ? "\u2212" : row.get("sign");
  }

  String css() {
    return switch (row.get("sign")) {
      case "+" -> "plus";
      case "-" -> "minus";
      default -> "not-available";
    };
  }

  String meaning() {
    return switch (row.get("sign")) {
      case "+" -> "pronounced";
      case "-" -> "not pronounced";
      default -> row.get("status").equals("insufficient") ? "too little text" : "inconclusive";
    };
  }

  /** Returns how a published table judged, or nothing. */
  String published() {
    String published = row.get("published");
    if (published.isEmpty()) {
      return "";
    }
    String verdict =
        published.equals(row.get("sign"))
            ? "agrees"
            : row.get("sign").equals("n/a") ? "undecided here" : "differs";
    return (published.equals("-") ? "\u2212" : published) + ", " + verdict;
  }

  String link() {
    return Address.of("/findings/cell")
        .with("state", state())
        .with("dimension", dimension())
        .toString();
  }

  /** Returns the effect with its interval. */
  String effect() {
    double value = row.real("log_odds");
    return Double.isNaN(value)
        ? "not defined"
        : number(value) + " (" + number(row.real("low")) + " to " + number(row.real("high")) + ")";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value).replace("-", "\u2212");
  }
}
