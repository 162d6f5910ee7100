package org.dilema.report;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.dilema.measure.EventShift;

/** What changed at the event, and around days on which nothing happened. */
final class ShiftsPart {

  private ShiftsPart() {}

  static void write(Html html, Results results) {
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
}
