package org.dilema.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.dilema.measure.Metric;
import org.dilema.measure.Series;
import org.dilema.measure.Series.Point;
import org.jspecify.annotations.Nullable;

/** The rates week by week, of each state and of the reference states together. */
final class WeeksPart {

  private static final String WEEK = "week";

  private final Results results;
  private final Map<String, Series> series = new TreeMap<>();

  private WeeksPart(Results results) {
    this.results = results;
    results.analysis().series().stream()
        .filter(one -> one.step().equals(WEEK))
        .forEach(one -> series.put(one.state() + " " + one.key(), one));
  }

  static void write(Html html, Results results) {
    WeeksPart part = new WeeksPart(results);
    if (!part.series.isEmpty()) {
      part.write(html);
    }
  }

  private void write(Html html) {
    html.put("h3", "Week by week");
    html.put(
        "p",
        "The same rates by the week that begins on a Monday; a week in which nobody names the state"
            + " is a gap. Few sentences a week make wide intervals: a single peak says little.");
    double top =
        series.values().stream()
            .flatMap(one -> one.points().stream())
            .mapToDouble(Point::rate)
            .filter(Double::isFinite)
            .max()
            .orElse(1);
    html.in(
        Tag.of("div", "charts"),
        () ->
            Stream.concat(results.states().stream(), Stream.of(Series.REFERENCE))
                .filter(state -> points(state, results.dimensions().get(0)) != null)
                .forEach(state -> figure(html, state, top)));
  }

  private void figure(Html html, String state, double top) {
    String name =
        (state.equals(Series.REFERENCE) ? "Reference states" : results.study().nameOf(state))
            + ", by week";
    List<Point> first = of(state, results.dimensions().get(0));
    List<String> weeks = first.stream().map(point -> point.start().toString()).toList();
    List<LineChart.Line> lines =
        results.dimensions().stream()
            .map(
                dimension ->
                    new LineChart.Line(
                        Wording.title(dimension),
                        values(state, dimension, Point::rate),
                        values(state, dimension, Point::low),
                        values(state, dimension, Point::high)))
            .toList();
    html.charts()
        .figure(
            html,
            Tag.slug("weeks", state),
            name,
            new LineChart(name, weeks, lines, top, marked(first)),
            () -> table(html, state, name, weeks));
  }

  private int marked(List<Point> points) {
    LocalDate event = results.study().event();
    int marked = -1;
    for (int i = 0; event != null && i < points.size(); i++) {
      LocalDate start = points.get(i).start();
      if (!start.isAfter(event) && start.plusWeeks(1).isAfter(event)) {
        marked = i;
      }
    }
    return marked;
  }

  private void table(Html html, String state, String name, List<String> weeks) {
    new Grid(
            name + ": frames per 1,000 sentences",
            "Week from",
            weeks,
            results.dimensions(),
            week -> week,
            Wording::title,
            column -> 1,
            (week, dimension) -> metric(dimension, of(state, dimension).get(weeks.indexOf(week))))
        .write(html);
  }

  private static @Nullable Metric metric(String dimension, Point point) {
    return point.gap()
        ? null
        : new Metric(
            RatesSection.RATE,
            "",
            dimension,
            point.rate(),
            point.low(),
            point.high(),
            point.sentences());
  }

  private double[] values(String state, String dimension, ToDoubleFunction<Point> number) {
    return of(state, dimension).stream().mapToDouble(number).toArray();
  }

  private List<Point> of(String state, String dimension) {
    List<Point> points = points(state, dimension);
    return points == null ? List.of() : points;
  }

  private @Nullable List<Point> points(String state, String dimension) {
    Series one = series.get(state + " " + dimension);
    return one == null ? null : one.points();
  }
}
