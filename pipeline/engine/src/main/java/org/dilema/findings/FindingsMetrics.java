package org.dilema.findings;

import java.util.ArrayList;
import java.util.List;
import org.dilema.measure.Metric;

/** Writes a findings table as rows of {@code metrics.csv}. */
final class FindingsMetrics {

  private final List<Metric> rows = new ArrayList<>();

  private FindingsMetrics() {}

  static List<Metric> of(FindingsTable table) {
    FindingsMetrics metrics = new FindingsMetrics();
    table.cells().forEach(cell -> metrics.cell(cell, ""));
    table
        .languages()
        .forEach(
            (language, cells) ->
                cells.forEach(cell -> metrics.cell(cell, ";language=" + language)));
    table.details().forEach(metrics::detail);
    table.dilemmas().forEach(metrics::dilemma);
    table.agreements().forEach(metrics::agreement);
    return metrics.rows.stream().sorted(Metric.ORDER).toList();
  }

  private void cell(Cell cell, String part) {
    String group = "state=" + cell.state() + part;
    rows.add(
        new Metric(
            "log_odds",
            group,
            cell.dimension(),
            cell.logOdds(),
            cell.low(),
            cell.high(),
            cell.n()));
    rows.add(
        new Metric(
            "pole_balance",
            group,
            cell.dimension(),
            cell.balance(),
            cell.balanceLow(),
            cell.balanceHigh(),
            cell.n()));
    add("sign", group, cell.dimension(), cell.sign().number(), cell.n());
  }

  private void detail(CellDetail detail) {
    String group = "state=" + detail.state();
    String key = detail.dimension();
    add("log_odds_z", group, key, detail.z(), detail.referenceSentences());
    add("log_odds_p", group, key, detail.pValue(), detail.referenceSentences());
    add("log_odds_adjusted_low", group, key, detail.adjustedLow(), detail.referenceSentences());
    add("expected_frequency", group, key, detail.expected(), detail.referenceFrames());
    add("missing_sentences", group, key, (double) detail.missingSentences(), 1);
    add("missing_stories", group, key, detail.missingStories(), 1);
    add("missing_outlets", group, key, detail.missingOutlets(), 1);
    add("languages_disagree", group, key, detail.languagesDisagree() ? 1 : 0, 1);
  }

  private void dilemma(Dilemma dilemma) {
    add("societal_share", "state=" + dilemma.state(), "fear", dilemma.societalShare(), 1);
  }

  private void agreement(Agreement agreement) {
    String group = "table=" + agreement.table();
    add("agreement_exact", group, "cells", agreement.exact(), agreement.cells());
    add("agreement_decided", group, "cells", agreement.decidedExact(), agreement.decided());
    add("agreement_kappa", group, "cells", agreement.kappa(), agreement.cells());
    add("agreement_kappa", group, "decided", agreement.decidedKappa(), agreement.decided());
    add("agreement_ac1", group, "cells", agreement.ac1(), agreement.cells());
    add("agreement_permutation_p", group, "rows", agreement.permutationP(), agreement.cells());
  }

  private void add(String metric, String group, String key, double value, long n) {
    rows.add(new Metric(metric, group, key, value, Double.NaN, Double.NaN, n));
  }
}
