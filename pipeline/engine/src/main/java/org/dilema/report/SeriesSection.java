package org.dilema.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.dilema.measure.ChangePoint;
import org.dilema.measure.EventShift;
import org.dilema.measure.Metric;
import org.dilema.measure.Series;
import org.jspecify.annotations.Nullable;

/**
 * The rates month by month, drawn and in numbers; what changed at the event, and when rates change.
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
    html.put("p", intro(results));
    List<String> states = results.states();
    double top = top(view, results, states, months);
    html.in(
        Tag.of("div", "charts"),
        () -> states.forEach(state -> figure(html, results, view, state, months, top)));
    weeks(html, results);
    shifts(html, results);
    changes(html, results);
  }

  private static String intro(Results results) {
    String all =
        "Frames per 1,000 sentences that name the state, with their intervals; a month without such"
            + " a sentence is a gap. All drawings share one scale.";
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

  private static void weeks(Html html, Results results) {
    long weeks =
        results.analysis().series().stream().filter(one -> one.step().equals("week")).count();
    if (weeks > 0) {
      long steps =
          results.analysis().series().stream()
              .filter(one -> one.step().equals("week"))
              .map(Series::points)
              .mapToLong(List::size)
              .max()
              .orElse(0);
      html.put(
          "p",
          "The same rates over "
              + Decimals.count(steps)
              + " weeks, for every state and the reference states together, stand in metrics.csv.");
    }
  }

  private static void shifts(Html html, Results results) {
    List<EventShift> shifts = results.analysis().shifts();
    if (shifts.isEmpty()) {
      return;
    }
    html.put("h3", "Before and after the event");
    html.put(
        "p",
        "A ratio above 1: more often after than before, outlet by outlet (quasi-Poisson). The"
            + " difference in differences divides it by the same ratio of the reference states."
            + " Season compares the same months, donut leaves the weeks around the event out, and"
            + " placebo divides at days on which nothing happened: a change that placebo days show"
            + " as well is no effect of the event.");
    List<EventShift> main = shifts.stream().filter(s -> s.window().equals("main")).toList();
    html.charts()
        .figure(
            html,
            "shifts",
            "Rate after the event over rate before",
            shiftChart(results, main),
            () -> shiftTable(html, results, "Rates after the event over rates before", main));
    html.in(
        "details",
        () -> {
          html.put("summary", "Same season, donut and placebo days");
          shiftTable(
              html,
              results,
              "The same for other windows",
              shifts.stream().filter(s -> !s.window().equals("main")).toList());
        });
  }

  private static IntervalChart shiftChart(Results results, List<EventShift> main) {
    List<String> states = results.states();
    return new IntervalChart(
        "Rate after the event over rate before",
        states.stream().map(results.study()::nameOf).toList(),
        results.dimensions().stream()
            .map(
                dimension ->
                    new IntervalChart.Group(
                        Wording.title(dimension),
                        of(main, states, dimension, EventShift::ratio),
                        of(main, states, dimension, EventShift::low),
                        of(main, states, dimension, EventShift::high)))
            .toList(),
        1);
  }

  private static double[] of(
      List<EventShift> shifts,
      List<String> states,
      String key,
      ToDoubleFunction<EventShift> number) {
    return states.stream()
        .mapToDouble(
            state -> {
              Optional<EventShift> found =
                  shifts.stream()
                      .filter(s -> s.state().equals(state) && s.key().equals(key))
                      .findFirst();
              return found.map(number::applyAsDouble).orElse(Double.NaN);
            })
        .toArray();
  }

  private static void shiftTable(
      Html html, Results results, String caption, List<EventShift> shifts) {
    TextGrid.write(
        html,
        "numbers",
        caption,
        List.of(
            "State",
            "Dimension",
            "Window",
            "Day",
            "Before",
            "After",
            "Ratio",
            "Against the reference",
            "Stories"),
        shifts.stream().map(shift -> row(results, shift)).toList());
  }

  private static List<String> row(Results results, EventShift shift) {
    return List.of(
        results.study().nameOf(shift.state()),
        Wording.title(shift.key()),
        shift.window(),
        shift.day().toString(),
        Decimals.count(shift.framesBefore()) + " of " + Decimals.count(shift.before()),
        Decimals.count(shift.framesAfter()) + " of " + Decimals.count(shift.after()),
        Wording.interval(shift.ratio(), shift.low(), shift.high(), 2),
        Wording.interval(shift.difference(), shift.differenceLow(), shift.differenceHigh(), 2),
        Decimals.count(shift.stories()));
  }

  private static void changes(Html html, Results results) {
    if (results.analysis().series().isEmpty()) {
      return;
    }
    html.put("h3", "Days on which a rate changes");
    List<ChangePoint> changes = results.analysis().changes();
    if (changes.isEmpty()) {
      html.put(
          Tag.of("p", "none"),
          "None was found. The search (PELT) was not told the date of the event.");
      return;
    }
    html.put("p", "Found by PELT, which was not told the date of the event.");
    TextGrid.write(
        html,
        "numbers",
        "Change-points",
        List.of("State", "Dimension", "Day", "From the event", "Rate before", "Rate after", "Gain"),
        changes.stream().map(change -> row(results, change)).toList());
  }

  private static List<String> row(Results results, ChangePoint change) {
    return Stream.of(
            results.study().nameOf(change.state()),
            Wording.title(change.key()),
            change.day().toString(),
            Double.isFinite(change.fromEvent())
                ? Decimals.rounded(change.fromEvent(), 0) + " days"
                : "no event",
            Decimals.rounded(change.before(), 1),
            Decimals.rounded(change.after(), 1),
            Decimals.rounded(change.gain(), 1)
                + " (penalty "
                + Decimals.rounded(change.penalty(), 1)
                + ")")
        .toList();
  }
}
