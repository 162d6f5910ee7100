package org.dilema.report;

import java.util.List;
import java.util.function.UnaryOperator;

/** How often each state is framed, in all and by language and outlet. */
final class RatesSection implements Section {

  static final String RATE = "rate_per_1000";

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
        "Of 1,000 sentences that name the state, how many carry a counted frame; the interval"
            + " beneath, where there is one.");
    byState(html, results);
    html.put("h3", "By language");
    byOther(html, results, "language", Wording::language);
    html.put("h3", "By outlet");
    byOther(html, results, "outlet", UnaryOperator.identity());
  }

  private static void byState(Html html, Results results) {
    MetricView view = new MetricView(results.metrics(), RATE, "state");
    new Grid(
            "Frames per 1,000 sentences, by state",
            "State",
            new Ordering(results.study()).states(view.values(0)),
            results.dimensions(),
            results.study()::nameOf,
            Wording::title,
            1,
            (state, dimension) -> view.at(state, dimension))
        .write(html);
  }

  /** Adds one table a dimension: the property's values down, the states across. */
  private static void byOther(
      Html html, Results results, String property, UnaryOperator<String> name) {
    MetricView view = new MetricView(results.metrics(), RATE, "state", property);
    List<String> states = new Ordering(results.study()).states(view.values(0));
    List<String> values = view.values(1).sorted().toList();
    if (view.isEmpty()) {
      html.put(Tag.of("p", "none"), "This run has no rates by " + property + ".");
      return;
    }
    for (String dimension : results.dimensions()) {
      new Grid(
              Wording.title(dimension) + " per 1,000 sentences, by " + property,
              Wording.title(property),
              values,
              states,
              name,
              results.study()::nameOf,
              1,
              (value, state) -> view.at(state, value, dimension))
          .write(html);
    }
  }
}
