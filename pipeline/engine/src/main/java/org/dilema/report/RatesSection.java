package org.dilema.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dilema.measure.Metric;

/** How often each state is framed, in all and by language and outlet. */
final class RatesSection implements Section {

  static final String RATE = "rate_per_1000";

  private static final int LARGEST = 30;

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
    html.in("details", () -> others(html, results, states));
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
    for (String dimension : results.dimensions()) {
      new Grid(
              Wording.title(dimension) + " per 1,000 sentences, by " + property,
              Wording.title(property),
              values,
              results.states(),
              name,
              results.study()::nameOf,
              column -> 1,
              (value, state) -> view.at(state, value, dimension))
          .write(html);
    }
    if (view.values(1).count() > LARGEST) {
      html.put(Tag.of("p", "none"), "Shown are the " + LARGEST + " with most sentences.");
    }
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
