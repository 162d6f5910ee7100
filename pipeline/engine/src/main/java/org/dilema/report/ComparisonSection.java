package org.dilema.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
