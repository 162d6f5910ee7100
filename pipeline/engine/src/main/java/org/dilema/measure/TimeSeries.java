package org.dilema.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Draws rates by week and by month. The first and last step are those of the corpus, so that series
 * lie side by side; a step in which nobody names the state is a gap, not a zero. Intervals are
 * {@link Proportion#wilson} with stories as clusters.
 */
final class TimeSeries {

  private static final double THOUSAND = 1000;

  private final Counts counts;
  private final double level;
  private final List<LocalDate> days;

  TimeSeries(Counts counts, double level) {
    this.counts = counts;
    this.level = level;
    this.days = counts.units().stream().flatMap(unit -> unit.date().stream()).sorted().toList();
  }

  /**
   * Returns the weekly and monthly series of states taken together; none without a dated article.
   */
  List<Series> of(String name, Collection<String> states, String key) {
    if (days.isEmpty()) {
      return List.of();
    }
    List<Observation> all = Observation.of(counts, states, key);
    return List.of(weekly(name, key, all), monthly(name, key, all));
  }

  private Series weekly(String name, String key, List<Observation> all) {
    Map<String, List<Observation>> byWeek = Observation.by(all, Unit::week);
    List<Series.Point> points = new ArrayList<>();
    LocalDate day = LocalDate.parse(weekOf(days.get(0)));
    for (; !day.isAfter(days.get(days.size() - 1)); day = day.plusWeeks(1)) {
      points.add(point(day, byWeek.getOrDefault(day.toString(), List.of())));
    }
    return new Series(name, key, "week", points);
  }

  private static String weekOf(LocalDate day) {
    return new Unit("", "", "", "", day.toString()).week();
  }

  private Series monthly(String name, String key, List<Observation> all) {
    Map<String, List<Observation>> byMonth = Observation.by(all, Unit::month);
    List<Series.Point> points = new ArrayList<>();
    LocalDate day = days.get(0).withDayOfMonth(1);
    for (; !day.isAfter(days.get(days.size() - 1)); day = day.plusMonths(1)) {
      String month = day.toString().substring(0, day.toString().length() - 3);
      points.add(point(day, byMonth.getOrDefault(month, List.of())));
    }
    return new Series(name, key, "month", points);
  }

  private Series.Point point(LocalDate start, List<Observation> observations) {
    Proportion rate = Observation.proportion(observations);
    Interval interval = rate.wilson(level);
    return new Series.Point(
        start,
        rate.hits(),
        rate.all(),
        THOUSAND * rate.rate(),
        THOUSAND * interval.low(),
        THOUSAND * interval.high());
  }

  /** Returns the weekly rates as metrics; the monthly ones are those of the months' own groups. */
  static List<Metric> metrics(List<Series> all) {
    List<Metric> metrics = new ArrayList<>();
    for (Series series : all) {
      boolean reference = series.state().equals(Series.REFERENCE);
      if (series.step().equals("week") || reference) {
        String group = (reference ? Series.REFERENCE : "state=" + series.state()) + ";";
        for (Series.Point point : series.points()) {
          metrics.add(metric(series, group, point));
        }
      }
    }
    return metrics;
  }

  private static Metric metric(Series series, String group, Series.Point point) {
    String start = point.start().toString();
    String time = series.step().equals("week") ? start : start.substring(0, start.length() - 3);
    return new Metric(
        "rate_per_1000",
        group + series.step() + "=" + time,
        series.key(),
        point.rate(),
        point.low(),
        point.high(),
        point.sentences());
  }
}
