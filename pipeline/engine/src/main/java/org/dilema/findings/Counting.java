package org.dilema.findings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dilema.measure.Dimension;
import org.dilema.measure.Feature;
import org.dilema.measure.Feature.Kind;

/**
 * What a table counts for its dimensions and their opposite poles. Weights are sums of features: a
 * hedged sentence counts half where all sentences and those not hedged are added and divided by
 * two.
 */
final class Counting {

  /** Every sentence once, as the study's own table counts. */
  static final Counting PLAIN =
      new Counting(Kind.SENTENCES, Kind.OPPOSITE, Map.of(), List.of(label -> label), 1);

  private static final double THOUSANDTHS = 1000;

  private final Kind kind;
  private final Kind oppositeKind;
  private final Map<Dimension, List<String>> own;
  private final List<UnaryOperator<String>> keys;
  private final double scale;

  /**
   * Says what is counted.
   *
   * @param own keys of dimensions that are not counted under {@code keys}, with the pole that
   *     stands against them last
   * @param keys keys that are added up, made of a dimension's label; of a pole as of a frame
   * @param scale what the sum is divided by
   */
  private Counting(
      Kind kind,
      Kind oppositeKind,
      Map<Dimension, List<String>> own,
      List<UnaryOperator<String>> keys,
      double scale) {
    this.kind = kind;
    this.oppositeKind = oppositeKind;
    this.own = new TreeMap<>(own);
    this.keys = List.copyOf(keys);
    this.scale = scale;
  }

  /** Counts of every dimension and pole a part alone, such as what is not hedged. */
  static Counting part(String part) {
    return new Counting(Kind.SENTENCES, Kind.OPPOSITE, Map.of(), List.of(l -> l + part), 1);
  }

  /** Counts what is no such part at half weight. */
  static Counting halved(String part) {
    return new Counting(Kind.SENTENCES, Kind.OPPOSITE, Map.of(), List.of(l -> l, l -> l + part), 2);
  }

  /** Counts of one dimension a part alone; against it stands the dimension's pole. */
  static Counting only(Dimension dimension, String part) {
    String label = dimension.label();
    return of(dimension, List.of(label + part, label + part, label));
  }

  /** Counts of one dimension what is no such part at half weight. */
  static Counting halved(Dimension dimension, String part) {
    String label = dimension.label();
    return of(dimension, List.of(label, label + part, label));
  }

  /** Counts of one dimension another key, against which its own pole stands. */
  static Counting instead(Dimension dimension, String key) {
    return of(dimension, List.of(key, key, key));
  }

  /** Counts a sentence as much as its surest frame is sure. */
  static Counting byConfidence() {
    return new Counting(
        Kind.CONFIDENCE, Kind.OPPOSITE_CONFIDENCE, Map.of(), List.of(l -> l), THOUSANDTHS);
  }

  private static Counting of(Dimension dimension, List<String> keys) {
    return new Counting(
        Kind.SENTENCES, Kind.OPPOSITE, Map.of(dimension, keys), List.of(l -> l, l -> l), 2);
  }

  /** Returns the features whose sum the row's frames are. */
  List<Feature> hits(String row, Dimension dimension) {
    List<String> named = own.get(dimension);
    return named == null
        ? features(kind, row, dimension)
        : List.of(new Feature(kind, row, named.get(0)), new Feature(kind, row, named.get(1)));
  }

  /** Returns the features whose sum their opposite poles are. */
  List<Feature> opposites(String row, Dimension dimension) {
    List<String> named = own.get(dimension);
    if (named == null) {
      return features(oppositeKind, row, dimension);
    }
    Feature pole = new Feature(oppositeKind, row, named.get(2));
    return List.of(pole, pole);
  }

  private List<Feature> features(Kind of, String row, Dimension dimension) {
    return keys.stream().map(key -> new Feature(of, row, key.apply(dimension.label()))).toList();
  }

  /** Returns what the sums are divided by. */
  double scale() {
    return scale;
  }
}
