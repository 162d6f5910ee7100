package org.dilema.measure;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a corpus counts, by unit: every measure is computed from it and never from a text again.
 * Immutable; a part of a corpus ({@link #where}) shares its memory.
 */
public final class Counts {

  private final Map<Feature, Integer> numbers;
  private final List<Feature> features;
  private final List<Row> rows;
  private final long[] totals;

  private Counts(Map<Feature, Integer> numbers, List<Feature> features, List<Row> rows) {
    this.numbers = numbers;
    this.features = features;
    this.rows = rows;
    this.totals = new long[features.size()];
    for (Row row : rows) {
      for (int i = 0; i < row.features().length; i++) {
        totals[row.features()[i]] += row.values()[i];
      }
    }
  }

  /** Returns an empty collection of counts to add to. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the counts of the units that pass. */
  public Counts where(Predicate<Unit> test) {
    return new Counts(
        numbers, features, rows.stream().filter(row -> test.test(row.unit())).toList());
  }

  /** Returns how often the feature was counted; 0 where it never was. */
  public long sum(Feature feature) {
    Integer number = numbers.get(feature);
    return number == null ? 0 : totals[number];
  }

  /** Returns the features counted at least once, in order. */
  public List<Feature> features() {
    return features.stream().filter(feature -> sum(feature) > 0).sorted().toList();
  }

  /** Returns the units, in order. */
  public List<Unit> units() {
    return rows.stream().map(Row::unit).toList();
  }

  /** Returns the values that a property takes over the units, such as their outlets. */
  public SortedSet<String> values(Function<Unit, String> property) {
    return rows.stream().map(Row::unit).map(property).collect(toCollection(TreeSet::new));
  }

  /** Returns how many values a property takes over the units in which the feature was counted. */
  public int distinct(Feature feature, Function<Unit, String> property) {
    Integer number = numbers.get(feature);
    if (number == null) {
      return 0;
    }
    return (int)
        rows.stream()
            .filter(row -> row.value(number) > 0)
            .map(row -> property.apply(row.unit()))
            .distinct()
            .count();
  }

  /** Returns the frames that count towards a dimension of a row, in order. */
  public List<Occurrence> occurrences(String row, Dimension dimension) {
    return rows.stream()
        .flatMap(each -> each.occurrences().stream())
        .filter(one -> one.dimension() == dimension && one.row().equals(row))
        .sorted()
        .toList();
  }

  List<Row> rows() {
    return rows;
  }

  int width() {
    return features.size();
  }

  @Nullable Integer number(Feature feature) {
    return numbers.get(feature);
  }

  Feature feature(int number) {
    return features.get(number);
  }

  /** Gathers counts; what is added to the same unit twice is added up. */
  public static final class Builder {

    private final Map<Feature, Integer> numbers = new HashMap<>();
    private final List<Feature> features = new ArrayList<>();
    private final Map<Unit, Row> rows = new TreeMap<>();

    /** Adds the counts of an article, or of many, to its unit. */
    public Builder add(Unit unit, Map<Feature, Integer> counts, List<Occurrence> occurrences) {
      TreeMap<Integer, Integer> merged = new TreeMap<>();
      List<Occurrence> all = new ArrayList<>(occurrences);
      Row old = rows.get(unit);
      if (old != null) {
        all.addAll(old.occurrences());
        for (int i = 0; i < old.features().length; i++) {
          merged.put(old.features()[i], old.values()[i]);
        }
      }
      counts.forEach((feature, count) -> merged.merge(numberOf(feature), count, Integer::sum));
      rows.put(unit, new Row(unit, merged, all));
      return this;
    }

    private int numberOf(Feature feature) {
      return numbers.computeIfAbsent(
          feature,
          added -> {
            features.add(added);
            return features.size() - 1;
          });
    }

    /** Returns what was gathered. */
    public Counts build() {
      return build(unit -> unit);
    }

    /**
     * Returns what was gathered under other units.
     *
     * @param renamed the new unit of each; must keep their order and their number
     */
    Counts build(UnaryOperator<Unit> renamed) {
      return new Counts(
          Collections.unmodifiableMap(new HashMap<>(numbers)),
          List.copyOf(features),
          rows.values().stream().map(row -> row.of(renamed.apply(row.unit()))).toList());
    }
  }
}
