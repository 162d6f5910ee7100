package org.dilema.report;

import java.util.stream.Stream;

/** Who is said to threaten whom. */
final class DyadSection implements Section {

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
        "Counted frames of threat with both roles filled: the threatener names the row, the target"
            + " the column.");
    MetricView view = new MetricView(results.metrics(), "dyad", "from", "to");
    Ordering order = new Ordering(results.study());
    new Grid(
            "Sentences in which the row threatens the column",
            "Threatener",
            order.states(pairs(view, 0)),
            order.states(pairs(view, 1)),
            results.study()::nameOf,
            results.study()::nameOf,
            0,
            (from, to) -> view.at(from, to, "threatens"))
        .write(html);
  }

  private static Stream<String> pairs(MetricView view, int side) {
    return view.values(side);
  }
}
