package org.dilema.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dilema.measure.Network;

/** The pairs of a relation before and after the event, side by side. */
final class DyadPeriods {

  private static final int SHOWN = 40;

  private DyadPeriods() {}

  static void write(Html html, Results results, String relation) {
    Map<String, Network.Edge> before = edges(results, "before", relation);
    Map<String, Network.Edge> after = edges(results, "after", relation);
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    Map<String, Long> sums = new TreeMap<>();
    for (Map<String, Network.Edge> period : List.of(before, after)) {
      period.forEach((dyad, edge) -> sums.merge(dyad, edge.observed(), Long::sum));
    }
    List<List<String>> rows = new ArrayList<>();
    sums.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SHOWN)
        .forEach(dyad -> rows.add(row(results, dyad.getKey(), before, after)));
    html.in(
        "details",
        () -> {
          html.put("summary", "Before and after " + results.study().event() + ": " + relation);
          TextGrid.write(
              html,
              "numbers",
              "Pairs before and after the event: who "
                  + relation
                  + " whom"
                  + (sums.size() > SHOWN ? " (the " + SHOWN + " most frequent)" : ""),
              List.of(
                  "From",
                  "To",
                  "Sentences before",
                  "Ratio before",
                  "Sentences after",
                  "Ratio after",
                  "Reciprocity before",
                  "Reciprocity after"),
              rows);
        });
  }

  private static Map<String, Network.Edge> edges(Results results, String period, String relation) {
    Map<String, Network.Edge> edges = new TreeMap<>();
    results.analysis().networks().stream()
        .filter(network -> network.period().equals(period))
        .flatMap(network -> network.edges().stream())
        .filter(edge -> edge.relation().equals(relation))
        .forEach(edge -> edges.put(edge.from() + ">" + edge.to(), edge));
    return edges;
  }

  private static List<String> row(
      Results results,
      String dyad,
      Map<String, Network.Edge> before,
      Map<String, Network.Edge> after) {
    List<String> ends = List.of(dyad.split(">", -1));
    Optional<Network.Edge> first = Optional.ofNullable(before.get(dyad));
    Optional<Network.Edge> second = Optional.ofNullable(after.get(dyad));
    return List.of(
        results.study().nameOf(ends.get(0)),
        results.study().nameOf(ends.get(1)),
        sentences(first),
        ratio(first),
        sentences(second),
        ratio(second),
        reciprocity(first),
        reciprocity(second));
  }

  private static String sentences(Optional<Network.Edge> edge) {
    return edge.map(e -> Decimals.count(e.observed())).orElse("0");
  }

  private static String ratio(Optional<Network.Edge> edge) {
    return edge.map(e -> Wording.interval(e.ratio(), e.low(), e.high(), 1)).orElse("\u2013");
  }

  private static String reciprocity(Optional<Network.Edge> edge) {
    return edge.map(e -> Decimals.rounded(e.reciprocity(), 2)).orElse("\u2013");
  }
}
