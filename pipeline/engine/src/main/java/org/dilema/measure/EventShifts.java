package org.dilema.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares every state's rates before and after the event, and around other days (see Window). */
final class EventShifts {

  private final Counts counts;
  private final Collection<String> reference;
  private final List<Window> windows;
  private final double level;

  /**
   * Prepares the comparison.
   *
   * @param reference codes of the reference states
   * @param event the day that divides; null for none, and then nothing is compared
   * @param level coverage of the intervals, such as 0.95
   */
  EventShifts(
      Counts counts, Collection<String> reference, @Nullable LocalDate event, double level) {
    this.counts = counts;
    this.reference = List.copyOf(reference);
    this.level = level;
    List<LocalDate> days =
        counts.units().stream().flatMap(unit -> unit.date().stream()).sorted().toList();
    this.windows =
        days.isEmpty() ? List.of() : Window.of(event, days.get(0), days.get(days.size() - 1));
  }

  /** Returns the shifts of states, by state, key and window. */
  List<EventShift> of(List<String> states, List<String> keys) {
    List<EventShift> shifts = new ArrayList<>();
    if (windows.isEmpty()) {
      return shifts;
    }
    for (String state : states) {
      for (String key : keys) {
        List<Observation> own = Observation.of(counts, List.of(state), key);
        List<Observation> others = Observation.of(counts, reference, key);
        windows.forEach(window -> shifts.add(shift(state, key, window, own, others)));
      }
    }
    return shifts;
  }

  private EventShift shift(
      String state, String key, Window window, List<Observation> own, List<Observation> others) {
    List<Observation> before = window.before(own);
    List<Observation> after = window.after(own);
    Comparison alone = new Comparison().add(true, false, before).add(true, true, after);
    Comparison.Ratio ratio = alone.ratio(level);
    Comparison.Ratio difference =
        others.isEmpty()
            ? Comparison.Ratio.UNDEFINED
            : alone
                .add(false, false, window.before(others))
                .add(false, true, window.after(others))
                .ratio(level);
    List<Observation> both = new ArrayList<>(before);
    both.addAll(after);
    return new EventShift(
        state,
        key,
        window.name(),
        window.day(),
        window.from(),
        window.to(),
        all(before),
        hits(before),
        all(after),
        hits(after),
        Observation.stories(both),
        Math.exp(ratio.log()),
        Math.exp(ratio.low()),
        Math.exp(ratio.high()),
        Comparison.dispersion(before, after),
        Math.exp(difference.log()),
        Math.exp(difference.low()),
        Math.exp(difference.high()));
  }

  private static long all(List<Observation> observations) {
    return observations.stream().mapToLong(Observation::all).sum();
  }

  private static long hits(List<Observation> observations) {
    return observations.stream().mapToLong(Observation::hits).sum();
  }

  /** Returns the shifts as rows of {@code metrics.csv}. */
  static List<Metric> metrics(List<EventShift> shifts) {
    List<Metric> metrics = new ArrayList<>();
    for (EventShift one : shifts) {
      String group = "state=" + one.state() + ";window=" + one.window() + ";day=" + one.day();
      long n = one.before() + one.after();
      metrics.add(
          new Metric("rate_ratio", group, one.key(), one.ratio(), one.low(), one.high(), n));
      metrics.add(
          new Metric(
              "rate_ratio_difference",
              group,
              one.key(),
              one.difference(),
              one.differenceLow(),
              one.differenceHigh(),
              n));
      metrics.add(
          new Metric(
              "rate_ratio_dispersion",
              group,
              one.key(),
              one.dispersion(),
              Double.NaN,
              Double.NaN,
              n));
    }
    return metrics;
  }
}
