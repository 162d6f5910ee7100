package org.dilema.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dilema.measure.Metric;
import org.jspecify.annotations.Nullable;

/** Who is said to threaten, fear and distrust whom. */
final class DyadSection implements Section {

  private static final int OTHERS = 12;
  private static final Map<String, String> RELATIONS =
      new TreeMap<>(
          Map.of("threatens", "Threatener", "fears", "Who fears", "distrusts", "Distruster"));

  @Override
  public String id() {
    return "dyads";
  }

  @Override
  public String title() {
    return "Who threatens whom";
  }

  @Override
  public void write(Html html, Results results) {
    html.put(
        "p",
        "Sentences with a counted frame in which the row threatens (fears, distrusts) the column."
            + " A ratio above 1 says: more often than their being named together in the same"
            + " outlets leads one to expect.");
    relation(html, results, "threatens");
    RELATIONS.keySet().stream()
        .filter(relation -> !relation.equals("threatens"))
        .forEach(
            relation -> {
              html.put("h3", "Who " + relation + " whom");
              relation(html, results, relation);
            });
  }

  private static void relation(Html html, Results results, String relation) {
    MetricView observed = new MetricView(results.metrics(), "dyad_observed", "dyad");
    MetricView ratio = new MetricView(results.metrics(), "dyad_ratio", "dyad");
    List<String> from = codes(results, observed, relation, 0);
    List<String> to = codes(results, observed, relation, 1);
    String caption = "Sentences in which the row " + relation + " the column";
    grid(caption, relation, results, from, to, observed, 0).write(html);
    if (!from.isEmpty()) {
      html.in(
          "details",
          () -> {
            html.put("summary", "Against expectation");
            grid("Observed over expected, shrunken", relation, results, from, to, ratio, 1)
                .write(html);
          });
    }
  }

  private static Grid grid(
      String caption,
      String relation,
      Results results,
      List<String> from,
      List<String> to,
      MetricView view,
      int places) {
    return new Grid(
        caption,
        RELATIONS.getOrDefault(relation, relation),
        from,
        to,
        results.study()::nameOf,
        results.study()::nameOf,
        column -> places,
        (a, b) -> at(view, a, b, relation));
  }

  private static @Nullable Metric at(MetricView view, String from, String to, String relation) {
    return view.at(from + ">" + to, relation);
  }

  /** Returns the codes on one side: the study's states, then the others that occur most. */
  private static List<String> codes(Results results, MetricView view, String relation, int side) {
    Map<String, Double> totals = new TreeMap<>();
    view.values(0)
        .forEach(
            dyad -> {
              String[] ends = dyad.split(">", -1);
              Metric metric = view.at(dyad, relation);
              if (metric != null && ends.length == 2) {
                totals.merge(ends[side], metric.value(), Double::sum);
              }
            });
    List<String> states = results.states();
    List<String> codes = new ArrayList<>(states);
    codes.retainAll(totals.keySet());
    totals.keySet().stream()
        .filter(code -> !states.contains(code))
        .sorted((a, b) -> Double.compare(totals.getOrDefault(b, 0.0), totals.getOrDefault(a, 0.0)))
        .limit(OTHERS)
        .forEach(codes::add);
    return codes;
  }
}
