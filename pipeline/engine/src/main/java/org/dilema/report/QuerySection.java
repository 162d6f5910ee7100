package org.dilema.report;

import java.util.ArrayList;
import java.util.List;
import org.dilema.measure.Metric;
import org.jspecify.annotations.Nullable;

/** What the study's saved queries find, each as a part of the corpus, in all and by language. */
final class QuerySection implements Section {

  private static final List<String> COLUMNS =
      List.of("Query", "Language", "Articles", "Of all", "Share", "Hits", "For a million words");

  @Override
  public String id() {
    return "queries";
  }

  @Override
  public String title() {
    return "Saved queries";
  }

  @Override
  public void write(Html html, Results results) {
    List<String> names = new MetricView(results.metrics(), "found", "query").values(0).toList();
    if (names.isEmpty()) {
      html.put(
          Tag.of("p", "none"),
          "The study names no saved query. A file made with 'dilema search --save' and named under"
              + " queries: in the study file is counted here as a part of the corpus.");
      return;
    }
    html.put(
        "p",
        "Every query that the study names, as a part of the corpus: how many articles it finds, and"
            + " how often it is met. A hit is a sentence or an article, as the query asks.");
    List<List<String>> rows = new ArrayList<>();
    for (String name : names) {
      rows.add(row(new Found(results.metrics(), name, null)));
      new MetricView(results.metrics(), "found", "query", "language")
          .places()
          .filter(place -> place.get(0).equals(name))
          .forEach(place -> rows.add(row(new Found(results.metrics(), name, place.get(1)))));
    }
    TextGrid.write(html, "numbers", "What the saved queries find", COLUMNS, rows);
  }

  private static List<String> row(Found found) {
    return List.of(
        found.name(),
        found.language() == null ? "all" : Wording.language(found.language()),
        number(found.of("found"), 0),
        size(found.of("found")),
        share(found.of("found_share")),
        number(found.of("hits"), 0),
        number(found.of("hits_per_million"), 1));
  }

  private static String number(@Nullable Metric metric, int places) {
    return metric == null ? "\u2013" : Decimals.rounded(metric.value(), places);
  }

  private static String size(@Nullable Metric metric) {
    return metric == null ? "\u2013" : Decimals.count(metric.n());
  }

  private static String share(@Nullable Metric metric) {
    return metric == null ? "\u2013" : Decimals.rounded(100 * metric.value(), 1) + " %";
  }

  /** The numbers of one query, in all or in a language. */
  private record Found(List<Metric> metrics, String name, @Nullable String language) {

    @Nullable Metric of(String metric) {
      return language == null
          ? new MetricView(metrics, metric, "query").at(name, "query")
          : new MetricView(metrics, metric, "query", "language").at(name, language, "query");
    }
  }
}
