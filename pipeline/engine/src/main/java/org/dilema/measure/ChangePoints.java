package org.dilema.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the days on which rates change without being told the event. Days go into {@link Pelt}
 * with the sentences that name the state as exposure, at least a week apart. The scale is the
 * larger of how stories clump frames and of how neighbouring weeks differ; the penalty is 3 ln T
 * over T days, the leading term of the modified Bayes criterion (Zhang and Siegmund 2007,
 * Biometrics 63, 22–32).
 */
final class ChangePoints {

  private static final int WEEK = 7;
  private static final double THOUSAND = 1000;

  private final Counts counts;
  private final @Nullable LocalDate event;

  /**
   * Prepares the search.
   *
   * @param event the day to compare with; null for none
   */
  ChangePoints(Counts counts, @Nullable LocalDate event) {
    this.counts = counts;
    this.event = event;
  }

  /** Returns the changes of states, by state, key and day. */
  List<ChangePoint> of(List<String> states, List<String> keys) {
    List<ChangePoint> changes = new ArrayList<>();
    for (String state : states) {
      for (String key : keys) {
        changes.addAll(of(state, key));
      }
    }
    return changes;
  }

  private List<ChangePoint> of(String state, String key) {
    List<Observation> dated =
        Observation.of(counts, List.of(state), key).stream()
            .filter(one -> one.unit().date().isPresent())
            .toList();
    TreeMap<LocalDate, List<Observation>> byDay = new TreeMap<>();
    Observation.by(dated, Unit::day).forEach((day, all) -> byDay.put(LocalDate.parse(day), all));
    if (byDay.isEmpty()) {
      return List.of();
    }
    int days = (int) ChronoUnit.DAYS.between(byDay.firstKey(), byDay.lastKey()) + 1;
    if (days < 2 * WEEK) {
      return List.of();
    }
    long[] hits = new long[days];
    long[] all = new long[days];
    byDay.forEach(
        (day, observations) -> {
          int at = (int) ChronoUnit.DAYS.between(byDay.firstKey(), day);
          hits[at] = observations.stream().mapToLong(Observation::hits).sum();
          all[at] = observations.stream().mapToLong(Observation::all).sum();
        });
    double scale = Math.max(Observation.clumping(dated), unrest(dated));
    double penalty = 3 * Math.log(days);
    Pelt pelt = new Pelt(hits, all, scale, penalty, WEEK);
    return changes(state, key, byDay.firstKey(), days, pelt, penalty);
  }

  private List<ChangePoint> changes(
      String state, String key, LocalDate first, int days, Pelt pelt, double penalty) {
    List<Integer> at = new ArrayList<>(List.of(0));
    at.addAll(pelt.changes());
    at.add(days);
    List<ChangePoint> changes = new ArrayList<>();
    for (int i = 1; i < at.size() - 1; i++) {
      int from = at.get(i - 1);
      int day = at.get(i);
      int to = at.get(i + 1);
      LocalDate date = first.plusDays(day);
      changes.add(
          new ChangePoint(
              state,
              key,
              date,
              THOUSAND * pelt.rate(from, day),
              THOUSAND * pelt.rate(day, to),
              pelt.cost(from, to) - pelt.cost(from, day) - pelt.cost(day, to),
              penalty,
              event == null ? Double.NaN : (double) ChronoUnit.DAYS.between(event, date)));
    }
    return changes;
  }

  /**
   * Returns the dispersion of weekly counts from the differences of neighbouring weeks, which a few
   * changes of the rate hardly touch: the mean of (r₁ − r₂)² / [λ(1/n₁ + 1/n₂)], λ the rate of both
   * (after von Neumann 1941, Annals of Mathematical Statistics 12, 367–395).
   */
  private static double unrest(List<Observation> observations) {
    double sum = 0;
    int pairs = 0;
    double[] last = null;
    for (Map.Entry<String, List<Observation>> week :
        Observation.by(observations, Unit::week).entrySet()) {
      double[] now = {0, 0};
      for (Observation one : week.getValue()) {
        now[0] += one.hits();
        now[1] += one.all();
      }
      if (last != null && last[0] + now[0] > 0) {
        double rate = (last[0] + now[0]) / (last[1] + now[1]);
        double difference = now[0] / now[1] - last[0] / last[1];
        sum += difference * difference / (rate * (1 / now[1] + 1 / last[1]));
        pairs++;
      }
      last = now;
    }
    return pairs == 0 ? 1 : sum / pairs;
  }

  /** Returns the changes as rows of {@code metrics.csv}; the day is in the group. */
  static List<Metric> metrics(List<ChangePoint> changes) {
    List<Metric> metrics = new ArrayList<>();
    for (ChangePoint one : changes) {
      String group = "state=" + one.state() + ";change=" + one.day();
      metrics.add(plain("change_gain", group, one.key(), one.gain()));
      metrics.add(plain("change_days_from_event", group, one.key(), one.fromEvent()));
      metrics.add(plain("change_rate_before", group, one.key(), one.before()));
      metrics.add(plain("change_rate_after", group, one.key(), one.after()));
    }
    return metrics;
  }

  private static Metric plain(String metric, String group, String key, double value) {
    return new Metric(metric, group, key, value, Double.NaN, Double.NaN, 1);
  }
}
