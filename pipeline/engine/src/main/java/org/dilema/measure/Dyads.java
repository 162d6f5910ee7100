package org.dilema.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.dilema.measure.Feature.Kind;

/**
 * Who threatens, fears, distrusts and reassures whom, beside what their being named together would
 * lead one to expect (codebook 3.2).
 *
 * <p>Expected of i towards j: e = Σ over outlets of m_ij · (relations of that kind in the outlet /
 * ordered pairs in the outlet), m_ij the sentences in which both occur; so a loud outlet does not
 * make a dyad. The ratio is shrunken to (T + ½) / (e + ½), its interval that of the gamma posterior
 * behind it (Norén, Hopstadius and Bate 2013, Statistical Methods in Medical Research 22(1),
 * 57–69).
 */
final class Dyads {

  private static final double HALF = 0.5;

  private final Counts counts;
  private final double level;
  private final Map<Feature, Double> expected = new TreeMap<>();

  Dyads(Counts counts, double level) {
    this.counts = counts;
    this.level = level;
    Map<String, List<Row>> byOutlet = new TreeMap<>();
    for (Row row : counts.rows()) {
      byOutlet.computeIfAbsent(row.unit().outlet(), outlet -> new ArrayList<>()).add(row);
    }
    byOutlet.values().forEach(this::expect);
  }

  /** Adds what one outlet leads to expect of every relation it has. */
  private void expect(List<Row> rows) {
    Map<Integer, Long> pairs = new HashMap<>();
    Map<String, Long> relations = new TreeMap<>();
    for (Row row : rows) {
      for (int i = 0; i < row.features().length; i++) {
        Feature feature = counts.feature(row.features()[i]);
        long value = row.values()[i];
        if (feature.kind() == Kind.PAIR) {
          pairs.merge(row.features()[i], value, Long::sum);
        } else if (feature.kind() == Kind.DYAD) {
          relations.merge(feature.key(), value, Long::sum);
        }
      }
    }
    long ordered = 2 * pairs.values().stream().mapToLong(Long::longValue).sum();
    List<Integer> inOrder = pairs.keySet().stream().sorted().toList();
    relations.forEach(
        (relation, total) -> {
          for (int pair : inOrder) {
            double share = (double) total / ordered;
            String dyad = counts.feature(pair).row();
            expect(dyad, relation, share * pairs.getOrDefault(pair, 0L));
            expect(turned(dyad), relation, share * pairs.getOrDefault(pair, 0L));
          }
        });
  }

  private void expect(String dyad, String relation, double value) {
    expected.merge(new Feature(Kind.DYAD, dyad, relation), value, Double::sum);
  }

  private static String turned(String dyad) {
    int at = dyad.indexOf(DyadTally.TO);
    return dyad.substring(at + 1) + DyadTally.TO + dyad.substring(0, at);
  }

  /** Returns the rows of every dyad that was observed at least once. */
  List<Metric> metrics() {
    List<Metric> metrics = new ArrayList<>();
    for (Feature dyad : counts.features()) {
      if (dyad.kind() == Kind.DYAD) {
        add(dyad, metrics);
      }
    }
    return metrics;
  }

  private void add(Feature dyad, List<Metric> metrics) {
    long observed = counts.sum(dyad);
    double mean = expected.getOrDefault(dyad, 0.0);
    long together = counts.sum(new Feature(Kind.PAIR, pair(dyad.row()), Feature.MENTIONED));
    metrics.add(plain("dyad_observed", dyad, (double) observed, together));
    metrics.add(plain("dyad_expected", dyad, mean, together));
    GammaDistribution posterior = GammaDistribution.of(observed + HALF, 1 / (mean + HALF));
    double tail = (1 - level) / 2;
    metrics.add(
        new Metric(
            "dyad_ratio",
            group(dyad),
            dyad.key(),
            (observed + HALF) / (mean + HALF),
            posterior.inverseCumulativeProbability(tail),
            posterior.inverseCumulativeProbability(1 - tail),
            together));
    long back = counts.sum(new Feature(Kind.DYAD, turned(dyad.row()), dyad.key()));
    double reciprocity = (double) Math.min(observed, back) / Math.max(observed, back);
    metrics.add(plain("dyad_reciprocity", dyad, reciprocity, observed + back));
  }

  private static String pair(String dyad) {
    String turned = turned(dyad);
    return dyad.compareTo(turned) < 0 ? dyad : turned;
  }

  private static String group(Feature dyad) {
    return "dyad=" + dyad.row();
  }

  private static Metric plain(String metric, Feature dyad, double value, long n) {
    return new Metric(metric, group(dyad), dyad.key(), value, Double.NaN, Double.NaN, n);
  }
}
