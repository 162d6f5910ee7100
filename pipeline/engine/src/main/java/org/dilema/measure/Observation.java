package org.dilema.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What one unit of a corpus tells of a key of some states.
 *
 * @param unit which unit
 * @param hits sentences that name one of the states and carry the key for it
 * @param all sentences that name one of them, at least 1
 */
record Observation(Unit unit, long hits, long all) {

  /** Returns the observations of states taken together, in the order of their units. */
  static List<Observation> of(Counts counts, Collection<String> states, String key) {
    List<Feature> wholes = states.stream().map(Feature::mentions).toList();
    List<Feature> parts =
        states.stream().map(state -> new Feature(Feature.Kind.SENTENCES, state, key)).toList();
    List<Integer> whole = numbers(counts, wholes);
    List<Integer> part = numbers(counts, parts);
    List<Observation> observations = new ArrayList<>();
    for (Row row : counts.rows()) {
      long all = sum(row, whole);
      if (all > 0) {
        observations.add(new Observation(row.unit(), sum(row, part), all));
      }
    }
    return observations;
  }

  private static List<Integer> numbers(Counts counts, List<Feature> features) {
    List<Integer> numbers = new ArrayList<>();
    for (Feature feature : features) {
      Integer number = counts.number(feature);
      if (number != null) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private static long sum(Row row, List<Integer> features) {
    long sum = 0;
    for (int feature : features) {
      sum += row.value(feature);
    }
    return sum;
  }

  /** Returns whether the unit's day lies between two days, both included; undated does not. */
  boolean within(LocalDate from, LocalDate to) {
    return unit.date().map(day -> !day.isBefore(from) && !day.isAfter(to)).orElse(false);
  }

  /** Returns from how many stories observations come. */
  static int stories(List<Observation> observations) {
    return (int) observations.stream().map(one -> one.unit().story()).distinct().count();
  }

  /** Sorts observations by a property of their unit. */
  static Map<String, List<Observation>> by(
      List<Observation> observations, Function<Unit, String> property) {
    Map<String, List<Observation>> sorted = new TreeMap<>();
    for (Observation one : observations) {
      sorted.computeIfAbsent(property.apply(one.unit()), key -> new ArrayList<>()).add(one);
    }
    return sorted;
  }

  /** Returns the share of hits, the sentences of a story taken as a cluster. */
  static Proportion proportion(List<Observation> observations) {
    Map<String, long[]> stories = new TreeMap<>();
    for (Observation one : observations) {
      long[] sums = stories.computeIfAbsent(one.unit().story(), story -> new long[2]);
      sums[0] += one.hits();
      sums[1] += one.all();
    }
    long hits = 0;
    long all = 0;
    double hitsSquared = 0;
    double products = 0;
    double allSquared = 0;
    for (long[] sums : stories.values()) {
      hits += sums[0];
      all += sums[1];
      hitsSquared += (double) sums[0] * sums[0];
      products += (double) sums[0] * sums[1];
      allSquared += (double) sums[1] * sums[1];
    }
    return Proportion.clustered(hits, all, stories.size(), hitsSquared, products, allSquared);
  }

  /**
   * Returns how much more the hits vary than if each came by itself, because a story brings several
   * at once: Σt²/Σt over the stories' hits t, the variance of a compound Poisson count over its
   * mean; at least 1.
   */
  static double clumping(List<Observation> observations) {
    Map<String, Long> stories = new TreeMap<>();
    observations.forEach(one -> stories.merge(one.unit().story(), one.hits(), Long::sum));
    double squares = 0;
    double sum = 0;
    for (long hits : stories.values()) {
      squares += (double) hits * hits;
      sum += hits;
    }
    return sum == 0 ? 1 : Math.max(1, squares / sum);
  }
}
