package org.dilema.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.dilema.measure.Metric;

/** How often each state is framed, in all and by language and outlet. */
final class RatesSection implements Section {

  static final String RATE = "rate_per_1000";

  private static final int LARGEST = 30;
  private static final int DRAWN = 3;

  @Override
  public String id() {
    return "rates";
  }

  @Override
  public String title() {
    return "Rates per 1,000 sentences";
  }

  @Override
  public void write(Html html, Results results) {
    html.put(
        "p",
        "Of 1,000 sentences that name the state, how many carry a counted frame; beneath, the"
            + " interval. metrics.csv holds every number, with its size.");
    MetricView states = new MetricView(results.metrics(), RATE, "state");
    actors(html, results, "Frames per 1,000 sentences, by state", results.states(), states);
    html.in(Tag.of("details", "screen"), () -> others(html, results, states));
    html.put("h3", "By language");
    parts(html, results, "language", Wording::language);
    html.put("h3", "By outlet");
    parts(html, results, "outlet", UnaryOperator.identity());
  }

  private static void others(Html html, Results results, MetricView states) {
    html.put("summary", "Reference states and other actors");
    List<String> rest =
        states.values(0).filter(code -> !results.states().contains(code)).sorted().toList();
    actors(html, results, "Other states per 1,000 sentences", rest, states);
    MetricView actors = new MetricView(results.metrics(), RATE, "actor");
    List<String> codes = actors.values(0).sorted().toList();
    actors(html, results, "Other actors per 1,000 sentences", codes, actors);
  }

  private static void actors(
      Html html, Results results, String caption, List<String> codes, MetricView view) {
    new Grid(
            caption,
            "Actor",
            codes,
            results.dimensions(),
            results.study()::nameOf,
            Wording::title,
            column -> 1,
            view::at)
        .write(html);
  }

  /** Adds one table a dimension: the property's values down, the states across. */
  private static void parts(
      Html html, Results results, String property, UnaryOperator<String> name) {
    MetricView view = new MetricView(results.metrics(), RATE, "state", property);
    List<String> values = largest(results, view);
    if (values.isEmpty()) {
      html.put(Tag.of("p", "none"), "This run has no rates by " + property + ".");
      return;
    }
    html.in(
        Tag.of("div", "charts"),
        () ->
            results
                .dimensions()
                .forEach(d -> part(html, results, property, name, view, values, d)));
    if (view.values(1).count() > LARGEST) {
      html.put(Tag.of("p", "none"), "Shown are the " + LARGEST + " with most sentences.");
    }
  }

  private static void part(
      Html html,
      Results results,
      String property,
      UnaryOperator<String> name,
      MetricView view,
      List<String> values,
      String dimension) {
    String caption = Wording.title(dimension) + " per 1,000 sentences, by " + property;
    html.charts()
        .figure(
            html,
            Tag.slug("rates", property, dimension),
            caption,
            chart(caption, results, name, view, values, dimension),
            () ->
                new Grid(
                        caption,
                        Wording.title(property),
                        values,
                        results.states(),
                        name,
                        results.study()::nameOf,
                        column -> 1,
                        (value, state) -> view.at(state, value, dimension))
                    .write(html));
  }

  /** Draws the largest values side by side, state by state. */
  private static IntervalChart chart(
      String caption,
      Results results,
      UnaryOperator<String> name,
      MetricView view,
      List<String> values,
      String dimension) {
    List<String> states = results.states();
    return new IntervalChart(
        caption,
        states.stream().map(results.study()::nameOf).toList(),
        values.stream()
            .sorted(
                Comparator.comparing((String v) -> sentences(view, states, v, dimension))
                    .reversed())
            .limit(DRAWN)
            .sorted()
            .map(
                value ->
                    new IntervalChart.Group(
                        name.apply(value),
                        of(view, states, value, dimension, Metric::value),
                        of(view, states, value, dimension, Metric::low),
                        of(view, states, value, dimension, Metric::high)))
            .toList(),
        Double.NaN);
  }

  private static long sentences(
      MetricView view, List<String> states, String value, String dimension) {
    return states.stream()
        .map(state -> view.at(state, value, dimension))
        .mapToLong(metric -> metric == null ? 0 : metric.n())
        .sum();
  }

  private static double[] of(
      MetricView view,
      List<String> states,
      String value,
      String dimension,
      ToDoubleFunction<Metric> number) {
    return states.stream()
        .mapToDouble(
            state -> {
              Metric metric = view.at(state, value, dimension);
              return metric == null ? Double.NaN : number.applyAsDouble(metric);
            })
        .toArray();
  }

  private static List<String> largest(Results results, MetricView view) {
    Map<String, Long> sizes = new TreeMap<>();
    view.values(1).forEach(value -> sizes.put(value, 0L));
    for (String value : List.copyOf(sizes.keySet())) {
      for (String state : results.states()) {
        for (String dimension : results.dimensions()) {
          Metric metric = view.at(state, value, dimension);
          sizes.merge(value, metric == null ? 0 : metric.n(), Long::sum);
        }
      }
    }
    return sizes.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(LARGEST)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
