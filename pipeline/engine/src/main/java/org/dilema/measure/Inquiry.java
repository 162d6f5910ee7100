package org.dilema.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of counts beside the table: of which states, against which, around which day.
 *
 * @param states codes of the states
 * @param reference codes of the reference states
 * @param event the day that divides; null for none
 * @param level coverage of the intervals, such as 0.95
 */
public record Inquiry(
    List<String> states, Set<String> reference, @Nullable LocalDate event, double level) {

  private static final List<String> KEYS =
      Arrays.stream(Dimension.values()).map(Dimension::label).toList();

  /** Copies the collections. */
  public Inquiry {
    states = List.copyOf(states);
    reference = Collections.unmodifiableSet(new TreeSet<>(reference));
  }

  /** Returns the log-odds within outlet, language and month, by state and dimension. */
  public List<PooledOdds> pooled(Counts counts) {
    return each((state, key) -> MantelHaenszel.of(counts, state, reference, key, level));
  }

  /** Returns the dyads of all articles, and of those before and after the event. */
  public List<Network> networks(Counts counts) {
    List<Network> networks = new ArrayList<>(List.of(new Dyads(counts, level).network("all")));
    LocalDate day = event;
    if (day != null) {
      Counts before = counts.where(unit -> unit.date().map(d -> d.isBefore(day)).orElse(false));
      Counts after = counts.where(unit -> unit.date().map(d -> !d.isBefore(day)).orElse(false));
      networks.add(new Dyads(before, level).network("before"));
      networks.add(new Dyads(after, level).network("after"));
    }
    return networks;
  }

  /** Returns rates by week and by month, of each state and of the reference states together. */
  public List<Series> series(Counts counts) {
    TimeSeries time = new TimeSeries(counts, level);
    List<Series> series = new ArrayList<>();
    each((state, key) -> time.of(state, List.of(state), key)).forEach(series::addAll);
    KEYS.forEach(key -> series.addAll(time.of(Series.REFERENCE, reference, key)));
    return series;
  }

  /** Returns rates before and after the event, and around days on which nothing happened. */
  public List<EventShift> shifts(Counts counts) {
    return new EventShifts(counts, reference, event, level).of(states, KEYS);
  }

  /** Returns the days on which rates change, found without the event. */
  public List<ChangePoint> changes(Counts counts) {
    return new ChangePoints(counts, event).of(states, KEYS);
  }

  /** Returns the states' rates corrected for what the tagger is known to miss. */
  public List<CorrectedRate> corrected(Counts counts, List<Accuracy> accuracies) {
    return RoganGladen.of(counts, states, accuracies, level);
  }

  private <T> List<T> each(BiFunction<String, String, T> question) {
    List<T> answers = new ArrayList<>();
    for (String state : states) {
      KEYS.forEach(key -> answers.add(question.apply(state, key)));
    }
    return answers;
  }

  /** Returns pooled odds as rows of {@code metrics.csv}. */
  public static List<Metric> ofPooled(List<PooledOdds> pooled) {
    return MantelHaenszel.metrics(pooled);
  }

  /** Returns dyads as rows of {@code metrics.csv}. */
  public static List<Metric> ofNetworks(List<Network> networks) {
    return networks.stream().flatMap(network -> Dyads.metrics(network).stream()).toList();
  }

  /** Returns weekly rates as rows of {@code metrics.csv}; those by month stand there already. */
  public static List<Metric> ofSeries(List<Series> series) {
    return TimeSeries.metrics(series);
  }

  /** Returns shifts as rows of {@code metrics.csv}. */
  public static List<Metric> ofShifts(List<EventShift> shifts) {
    return EventShifts.metrics(shifts);
  }

  /** Returns changes as rows of {@code metrics.csv}. */
  public static List<Metric> ofChanges(List<ChangePoint> changes) {
    return ChangePoints.metrics(changes);
  }

  /** Returns corrected rates as rows of {@code metrics.csv}. */
  public static List<Metric> ofCorrected(List<CorrectedRate> corrected) {
    return RoganGladen.metrics(corrected);
  }
}
