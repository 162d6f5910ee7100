package org.dilema.measure;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/** The counts of one unit, as parallel arrays in the order of the features' numbers. */
final class Row {

  private final Unit unit;
  private final int[] features;
  private final int[] values;
  private final List<Occurrence> occurrences;

  /** Takes the counts by the number of their feature. */
  Row(Unit unit, SortedMap<Integer, Integer> counts, List<Occurrence> occurrences) {
    this.unit = unit;
    this.features = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.values = counts.values().stream().mapToInt(Integer::intValue).toArray();
    this.occurrences = List.copyOf(occurrences);
  }

  private Row(Unit unit, Row like) {
    this.unit = unit;
    this.features = like.features;
    this.values = like.values;
    this.occurrences = like.occurrences;
  }

  /** Returns the same counts of another unit. */
  Row of(Unit other) {
    return other.equals(unit) ? this : new Row(other, this);
  }

  Unit unit() {
    return unit;
  }

  /** Returns the numbers of the features, ascending; not to be written to. */
  int[] features() {
    return features;
  }

  /** Returns the counts beside them; not to be written to. */
  int[] values() {
    return values;
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  int value(int feature) {
    int at = Arrays.binarySearch(features, feature);
    return at < 0 ? 0 : values[at];
  }
}
