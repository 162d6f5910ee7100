package org.dilema.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilema.findings.Cell;
import org.dilema.findings.Sign;
import org.dilema.measure.Metric;
import org.jspecify.annotations.Nullable;

/** How far the table agrees with a published one, beside tables that know nothing. */
final class ComparisonSection implements Section {

  private static final String OURS = "findings";

  /** Columns: their heading, and the metric and key that fill them. */
  private static final Map<String, List<String>> COLUMNS = columns();

  @Override
  public String id() {
    return "comparison";
  }

  @Override
  public String title() {
    return "Beside the published table";
  }

  @Override
  public void write(Html html, Results results) {
    MetricView exact = new MetricView(results.metrics(), "agreement_exact", "table");
    List<String> tables = tables(exact);
    if (tables.isEmpty()) {
      html.put(Tag.of("p", "none"), "The study gives no published table to compare with.");
      return;
    }
    html.put(
        "p",
        "To agree is to be compatible with the published reading, no more: it validates neither"
            + " table. The rows below the first are benchmarks that read no article; a table that"
            + " does not beat them has shown nothing. n/a counts as a disagreement where all cells"
            + " are counted.");
    new Grid(
            "Agreement with the published table",
            "Table",
            tables,
            List.copyOf(COLUMNS.keySet()),
            name -> name.equals(OURS) ? "This report" : "Benchmark: " + name,
            heading -> heading,
            heading -> heading.contains("agree") ? 0 : 2,
            (table, heading) -> at(results, table, COLUMNS.getOrDefault(heading, List.of())))
        .write(html);
    html.put(
        "p",
        "The rows are the independent units of such a table, and they are few: the permutation p is"
            + " the share of the orders of the published rows that agree at least as well. Six rows"
            + " of three patterns, as in the paper of the sample, have 60 orders, so that even full"
            + " agreement has a p of 0.017. Compatible with its author\u2019s reading is all that agreement can say"
            + " of what the press writes.");
    cells(html, results);
  }

  /** Names the cells that agree by dimension, and leads to those that do not. */
  private static void cells(Html html, Results results) {
    html.in(
        "ul",
        () ->
            results
                .dimensions()
                .forEach(dimension -> html.in("li", () -> dimension(html, results, dimension))));
  }

  private static void dimension(Html html, Results results, String dimension) {
    List<Cell> cells =
        results.cells().stream()
            .filter(cell -> cell.dimension().equals(dimension) && cell.published() != null)
            .toList();
    List<Cell> others = cells.stream().filter(cell -> cell.published() != cell.sign()).toList();
    html.text(
        Wording.title(dimension)
            + ": "
            + (cells.size() - others.size())
            + " of "
            + cells.size()
            + " cells agree"
            + (others.isEmpty() ? "." : "; not "));
    for (int i = 0; i < others.size(); i++) {
      Cell cell = others.get(i);
      Sign published = cell.published();
      html.put(Tag.jump(CellsSection.anchor(cell)), results.study().nameOf(cell.state()));
      html.text(
          " (here "
              + Wording.symbol(cell.sign())
              + ", published "
              + (published == null ? "n/a" : Wording.symbol(published))
              + ")"
              + (i + 1 < others.size() ? ", " : "."));
    }
  }

  private static List<String> tables(MetricView exact) {
    List<String> tables = new ArrayList<>();
    exact.values(0).filter(OURS::equals).forEach(tables::add);
    exact.values(0).filter(name -> !name.equals(OURS)).sorted().forEach(tables::add);
    return tables;
  }

  private static @Nullable Metric at(Results results, String table, List<String> source) {
    return new MetricView(results.metrics(), source.get(0), "table").at(table, source.get(1));
  }

  private static Map<String, List<String>> columns() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    columns.put("Cells that agree", List.of("agreement_exact", "cells"));
    columns.put("Of the decided, agree", List.of("agreement_decided", "cells"));
    columns.put("Cohen\u2019s \u03BA", List.of("agreement_kappa", "cells"));
    columns.put("Gwet\u2019s AC1", List.of("agreement_ac1", "cells"));
    columns.put("Permutation p of rows", List.of("agreement_permutation_p", "rows"));
    return columns;
  }
}
