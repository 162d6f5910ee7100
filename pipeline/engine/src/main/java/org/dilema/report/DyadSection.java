package org.dilema.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dilema.measure.Metric;
import org.dilema.measure.Network;
import org.jspecify.annotations.Nullable;

/** Who is said to threaten, fear, distrust and reassure whom: matrix, drawing and notable pairs. */
final class DyadSection implements Section {

  private static final int OTHERS = 12;
  private static final int DRAWN = 24;
  private static final Map<String, String> RELATIONS = relations();

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
        "Sentences with a counted frame in which the row threatens (fears, distrusts, reassures) the"
            + " column. A ratio above 1 says: more often than their being named together in the same"
            + " outlets leads one to expect.");
    relation(html, results, "threatens");
    RELATIONS.keySet().stream()
        .filter(relation -> !relation.equals("threatens"))
        .forEach(
            relation -> {
              html.put("h3", "Who " + relation + " whom");
              relation(html, results, relation);
            });
    html.put(
        "p",
        "network.graphml and network.gexf hold the whole network with every number, for Gephi, R or"
            + " Python.");
  }

  private static void relation(Html html, Results results, String relation) {
    MetricView observed = new MetricView(results.metrics(), "dyad_observed", "dyad");
    MetricView ratio = new MetricView(results.metrics(), "dyad_ratio", "dyad");
    List<String> from = codes(results, observed, relation, 0);
    List<String> to = codes(results, observed, relation, 1);
    String caption = "Sentences in which the row " + relation + " the column";
    grid(caption, relation, results, from, to, observed, 0).write(html);
    if (from.isEmpty()) {
      return;
    }
    drawing(html, results, relation, observed);
    html.in(
        "details",
        () -> {
          html.put("summary", "Against expectation: " + relation);
          grid(
                  "Observed over expected, shrunken: " + relation,
                  relation,
                  results,
                  from,
                  to,
                  ratio,
                  1)
              .write(html);
        });
    DyadPeriods.write(html, results, relation);
  }

  private static void drawing(Html html, Results results, String relation, MetricView observed) {
    Map<List<String>, Long> arrows = new TreeMap<>(Comparator.comparing(Object::toString));
    observed
        .values(0)
        .forEach(
            dyad -> {
              Metric metric = observed.at(dyad, relation);
              List<String> ends = List.of(dyad.split(">", -1));
              if (metric != null && ends.size() == 2) {
                arrows.put(ends, (long) metric.value());
              }
            });
    List<Map.Entry<List<String>, Long>> strongest =
        arrows.entrySet().stream()
            .sorted(Map.Entry.<List<String>, Long>comparingByValue().reversed())
            .limit(DRAWN)
            .toList();
    Map<List<String>, Long> named = new LinkedHashMap<>();
    strongest.forEach(
        arrow ->
            named.put(
                arrow.getKey().stream().map(results.study()::nameOf).toList(), arrow.getValue()));
    List<String> parties =
        strongest.stream()
            .flatMap(arrow -> arrow.getKey().stream())
            .distinct()
            .sorted(new Ordering(results.study()))
            .map(results.study()::nameOf)
            .toList();
    String name =
        "Network: who "
            + relation
            + " whom"
            + (arrows.size() > DRAWN
                ? " (the " + DRAWN + " strongest of " + arrows.size() + " pairs)"
                : "");
    html.in(
        Tag.of("div", "wide"),
        () ->
            html.charts()
                .figure(
                    html,
                    Tag.slug("network", relation),
                    name,
                    NetworkChart.of(name, parties, named),
                    () -> edges(html, results, relation, arrows)));
  }

  private static void edges(
      Html html, Results results, String relation, Map<List<String>, Long> arrows) {
    MetricView expected = new MetricView(results.metrics(), "dyad_expected", "dyad");
    MetricView ratio = new MetricView(results.metrics(), "dyad_ratio", "dyad");
    TextGrid.write(
        html,
        "numbers",
        "Pairs: who " + relation + " whom",
        List.of("From", "To", "Sentences", "Expected", "Ratio", "Notable"),
        arrows.entrySet().stream()
            .sorted(Map.Entry.<List<String>, Long>comparingByValue().reversed())
            .map(
                arrow -> {
                  String dyad = String.join(">", arrow.getKey());
                  Metric of = ratio.at(dyad, relation);
                  Metric expect = expected.at(dyad, relation);
                  return List.of(
                      results.study().nameOf(arrow.getKey().get(0)),
                      results.study().nameOf(arrow.getKey().get(1)),
                      Decimals.count(arrow.getValue()),
                      expect == null ? "\u2013" : Decimals.rounded(expect.value(), 1),
                      of == null ? "\u2013" : Wording.interval(of.value(), of.low(), of.high(), 1),
                      notable(results, arrow.getKey(), relation));
                })
            .toList());
  }

  private static String notable(Results results, List<String> ends, String relation) {
    Optional<Network.Edge> edge =
        results.analysis().networks().stream()
            .filter(network -> network.period().equals("all"))
            .flatMap(network -> network.edges().stream())
            .filter(
                e ->
                    e.relation().equals(relation)
                        && e.from().equals(ends.get(0))
                        && e.to().equals(ends.get(1)))
            .findFirst();
    return edge.map(e -> e.notable() ? "yes" : "no").orElse("\u2013");
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

  private static Map<String, String> relations() {
    Map<String, String> relations = new LinkedHashMap<>();
    relations.put("threatens", "Threatener");
    relations.put("fears", "Who fears");
    relations.put("distrusts", "Distruster");
    relations.put("reassures", "Who reassures");
    return relations;
  }
}
