package org.dilema.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.dilema.measure.Metric;
import org.jspecify.annotations.Nullable;

/**
 * The rates by month and by week, drawn and in numbers; what changed at the event, and when rates
 * change.
 */
final class SeriesSection implements Section {

  @Override
  public String id() {
    return "series";
  }

  @Override
  public String title() {
    return "Over time";
  }

  @Override
  public void write(Html html, Results results) {
    MetricView view = new MetricView(results.metrics(), RatesSection.RATE, "state", "month");
    List<String> months = Months.between(view.values(1));
    if (months.isEmpty()) {
      html.put(Tag.of("p", "none"), "This run has no rates by month.");
      return;
    }
    html.put("h3", "Month by month");
    html.put("p", intro(results));
    List<String> states = results.states();
    double top = top(view, results, states, months);
    html.in(
        Tag.of("div", "charts"),
        () -> states.forEach(state -> figure(html, results, view, state, months, top)));
    WeeksPart.write(html, results);
    ShiftsPart.write(html, results);
    ChangesPart.write(html, results);
  }

  private static String intro(Results results) {
    String all =
        "Frames per 1,000 sentences that name the state, with their intervals; a month without such"
            + " a sentence is a gap. All drawings share one scale; an interval that reaches beyond it"
            + " is cut at its edge and told in full in the numbers.";
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
            .toList();
    LocalDate event = results.study().event();
    int marked = event == null ? -1 : months.indexOf(event.toString().substring(0, 7));
    html.charts()
        .figure(
            html,
            Tag.slug("series", state),
            name,
            new LineChart(name, months, lines, top, marked),
            () -> table(html, results, view, state, months));
  }

  private static LineChart.Line line(
      MetricView view, String state, List<String> months, String dimension) {
    return new LineChart.Line(
        Wording.title(dimension),
        values(view, state, months, dimension, Metric::value),
        values(view, state, months, dimension, Metric::low),
        values(view, state, months, dimension, Metric::high));
  }

  private static double[] values(
      MetricView view,
      String state,
      List<String> months,
      String dimension,
      ToDoubleFunction<Metric> number) {
    return months.stream().mapToDouble(m -> of(view.at(state, m, dimension), number)).toArray();
  }

  private static double of(@Nullable Metric metric, ToDoubleFunction<Metric> number) {
    return metric == null ? Double.NaN : number.applyAsDouble(metric);
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
