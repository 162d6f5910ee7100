package org.dilema.report;

import java.util.List;
import java.util.stream.Collectors;
import org.dilema.measure.Metric;

/** The rates month by month, drawn and in numbers. */
final class SeriesSection implements Section {

  @Override
  public String id() {
    return "series";
  }

  @Override
  public String title() {
    return "Month by month";
  }

  @Override
  public void write(Html html, Results results) {
    MetricView view = new MetricView(results.metrics(), RatesSection.RATE, "state", "month");
    List<String> months = Months.between(view.values(1));
    if (months.isEmpty()) {
      html.put(Tag.of("p", "none"), "This run has no rates by month.");
      return;
    }
    html.put("p", intro(results));
    List<String> states = results.states();
    double top = top(view, results, states, months);
    html.in(
        Tag.of("div", "charts"),
        () -> states.forEach(state -> figure(html, results, view, state, months, top)));
  }

  private static String intro(Results results) {
    String all = "Frames per 1,000 sentences that name the state; all drawings share one scale.";
    return results.study().event() == null
        ? all
        : all + " The dotted line marks the month of " + results.study().event() + ".";
  }

  private static double top(
      MetricView view, Results results, List<String> states, List<String> months) {
    return states.stream()
        .flatMap(
            s ->
                months.stream()
                    .flatMap(m -> results.dimensions().stream().map(d -> view.at(s, m, d))))
        .filter(metric -> metric != null && Double.isFinite(metric.value()))
        .mapToDouble(metric -> metric == null ? 0 : metric.value())
        .max()
        .orElse(1);
  }

  private static void figure(
      Html html, Results results, MetricView view, String state, List<String> months, double top) {
    String name = results.study().nameOf(state);
    List<LineChart.Line> lines =
        results.dimensions().stream()
            .map(dimension -> line(view, state, months, dimension))
            .collect(Collectors.toList());
    String event =
        results.study().event() == null ? "" : results.study().event().toString().substring(0, 7);
    html.in(
        "figure",
        () -> {
          html.put("figcaption", name);
          new LineChart(name, months, lines, top, months.indexOf(event)).write(html);
          html.in(
              "details",
              () -> {
                html.put("summary", "The numbers of " + name);
                table(html, results, view, state, months);
              });
        });
  }

  private static LineChart.Line line(
      MetricView view, String state, List<String> months, String dimension) {
    double[] values =
        months.stream()
            .mapToDouble(
                month -> {
                  Metric metric = view.at(state, month, dimension);
                  return metric == null ? Double.NaN : metric.value();
                })
            .toArray();
    return new LineChart.Line(Wording.title(dimension), values);
  }

  private static void table(
      Html html, Results results, MetricView view, String state, List<String> months) {
    new Grid(
            results.study().nameOf(state) + ": frames per 1,000 sentences by month",
            "Month",
            months,
            results.dimensions(),
            month -> month,
            Wording::title,
            column -> 1,
            (month, dimension) -> view.at(state, month, dimension))
        .write(html);
  }
}
