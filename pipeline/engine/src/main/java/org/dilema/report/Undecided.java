package org.dilema.report;

import java.util.Comparator;
import java.util.Optional;
import org.dilema.findings.Cell;
import org.dilema.findings.DecisionRule;
import org.dilema.findings.Status;

/** What to say of a table that holds too little text for any sign, and where to look instead. */
final class Undecided {

  private Undecided() {}

  /** Writes how far the archive is from a first sign; nothing where a cell has enough text. */
  static void write(Html html, Results results) {
    boolean enough = results.cells().stream().anyMatch(c -> c.status() != Status.INSUFFICIENT);
    Optional<Cell> fullest = results.cells().stream().max(Comparator.comparingLong(Cell::n));
    if (enough || fullest.isEmpty()) {
      return;
    }
    html.in(
        Tag.of("p", "note"),
        () ->
            html.text(floor(results.rule()) + nearest(results, fullest.get()))
                .text(" What the archive does hold, of whatever states, stands under ")
                .put(Tag.jump("rates"), "rates")
                .text(" and under ")
                .put(Tag.jump("dyads"), "who threatens whom")
                .text("."));
  }

  private static String floor(DecisionRule rule) {
    return "This archive is too small for a sign: a cell needs "
        + Decimals.count(rule.minSentences())
        + " sentences that name the state, from "
        + Decimals.count(rule.minStories())
        + " stories and "
        + Decimals.count(rule.minOutlets())
        + " outlets, and text enough for "
        + Decimals.rounded(rule.minExpected(), 0)
        + " frames.";
  }

  private static String nearest(Results results, Cell fullest) {
    return fullest.n() == 0
        ? " It names none of these states."
        : " The state it names most is "
            + results.study().nameOf(fullest.state())
            + ", in "
            + Decimals.count(fullest.n())
            + (fullest.n() == 1 ? " sentence." : " sentences.");
  }
}
