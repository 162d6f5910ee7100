package org.dilema.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.dilema.measure.Feature.Kind;

/**
 * Who threatens, fears, distrusts and reassures whom, beside what their being named together would
 * lead one to expect (codebook 3.2).
 *
 * <p>Expected of i towards j: e = Σ over outlets of m_ij · (relations of that kind in the outlet /
 * ordered pairs in the outlet), m_ij the sentences in which both occur; so a loud outlet does not
 * make a dyad. The ratio is shrunken to (T + ½) / (e + ½) (Norén, Hopstadius and Bate 2013,
 * Statistical Methods in Medical Research 22(1), 57–69).
 *
 * <p>What is expected of a pair is computed from relations that the pair's own are among, so T is
 * not a Poisson count beside a known e: of the N relations of the pair's outlets it is a binomial
 * part, and a large T raises e with it. The interval is that of the posterior of this part, Beta(T
 * + ½, N − T + ½ (N − e) / e), times N / e: its mean is the shrunken ratio, and with a small part
 * it becomes the gamma posterior of the Poisson count, which is too wide for a dyad that makes a
 * large part of its outlets' relations.
 *
 * <p>Sentences of one story repeat each other: T, e and N are first divided by Σt²/Σt over the
 * stories' sentences t, the variance of a compound Poisson count over its mean, so that copies of a
 * story are one observation. Where every story has one such sentence this changes nothing.
 */
final class Dyads {

  private static final double HALF = 0.5;
  private static final double FALSE_DISCOVERY = 0.05;

  private final Counts counts;
  private final double level;
  private final Map<Feature, Double> expected = new TreeMap<>();
  private final Map<Feature, Long> relations = new HashMap<>();
  private final Map<Feature, Double> squares = new HashMap<>();

  Dyads(Counts counts, double level) {
    this.counts = counts;
    this.level = level;
    Map<String, List<Row>> byOutlet = new TreeMap<>();
    for (Row row : counts.rows()) {
      byOutlet.computeIfAbsent(row.unit().outlet(), outlet -> new ArrayList<>()).add(row);
    }
    byOutlet.values().forEach(this::expect);
    squares();
  }

  /** Adds what one outlet leads to expect of every relation it has. */
  private void expect(List<Row> rows) {
    Map<Integer, Long> pairs = new HashMap<>();
    Map<String, Long> totals = new TreeMap<>();
    for (Row row : rows) {
      for (int i = 0; i < row.features().length; i++) {
        Feature feature = counts.feature(row.features()[i]);
        long value = row.values()[i];
        if (feature.kind() == Kind.PAIR) {
          pairs.merge(row.features()[i], value, Long::sum);
        } else if (feature.kind() == Kind.DYAD) {
          totals.merge(feature.key(), value, Long::sum);
        }
      }
    }
    long ordered = 2 * pairs.values().stream().mapToLong(Long::longValue).sum();
    List<Integer> inOrder = pairs.keySet().stream().sorted().toList();
    totals.forEach(
        (relation, total) -> {
          for (int pair : inOrder) {
            double share = (double) total / ordered;
            String dyad = counts.feature(pair).row();
            double value = share * pairs.getOrDefault(pair, 0L);
            expect(new Feature(Kind.DYAD, dyad, relation), value, total);
            expect(new Feature(Kind.DYAD, turned(dyad), relation), value, total);
          }
        });
  }

  private void expect(Feature dyad, double value, long total) {
    expected.merge(dyad, value, Double::sum);
    relations.merge(dyad, total, Long::sum);
  }

  /** Adds up the squares of the sentences of each story; the units of a story follow each other. */
  private void squares() {
    Map<Feature, Long> story = new HashMap<>();
    String open = "";
    for (Row row : counts.rows()) {
      if (!row.unit().story().equals(open)) {
        close(story);
        open = row.unit().story();
      }
      for (int i = 0; i < row.features().length; i++) {
        Feature feature = counts.feature(row.features()[i]);
        if (feature.kind() == Kind.DYAD) {
          story.merge(feature, (long) row.values()[i], Long::sum);
        }
      }
    }
    close(story);
  }

  private void close(Map<Feature, Long> story) {
    story.forEach((dyad, hits) -> squares.merge(dyad, (double) hits * hits, Double::sum));
    story.clear();
  }

  private static String turned(String dyad) {
    int at = dyad.indexOf(DyadTally.TO);
    return dyad.substring(at + 1) + DyadTally.TO + dyad.substring(0, at);
  }

  /** Returns every dyad that was observed at least once, with its parties. */
  Network network(String period) {
    List<Network.Edge> edges = new ArrayList<>();
    counts.features().stream()
        .filter(feature -> feature.kind() == Kind.DYAD)
        .sorted(Comparator.comparing(Feature::key).thenComparing(Feature::row))
        .forEach(dyad -> edges.add(edge(dyad)));
    return new Network(period, nodes(edges), noted(edges));
  }

  private Network.Edge edge(Feature dyad) {
    long observed = counts.sum(dyad);
    double clumping = Math.max(1, squares.getOrDefault(dyad, 0.0) / observed);
    double hits = observed / clumping;
    double mean = expected.getOrDefault(dyad, 0.0);
    double usual = mean / clumping;
    double all = relations.getOrDefault(dyad, 0L) / clumping;
    Interval interval = interval(hits, usual, all);
    long back = counts.sum(new Feature(Kind.DYAD, turned(dyad.row()), dyad.key()));
    int at = dyad.row().indexOf(DyadTally.TO);
    return new Network.Edge(
        dyad.row().substring(0, at),
        dyad.row().substring(at + 1),
        dyad.key(),
        observed,
        mean,
        counts.sum(new Feature(Kind.PAIR, pair(dyad.row()), Feature.MENTIONED)),
        (hits + HALF) / (usual + HALF),
        interval.low(),
        interval.high(),
        chance(hits, usual, all),
        false,
        (double) Math.min(observed, back) / Math.max(observed, back));
  }

  /** Returns the interval of the ratio of hits to what is usual, hits being a part of all. */
  private Interval interval(double hits, double usual, double all) {
    double tail = (1 - level) / 2;
    if (usual == 0) {
      // Named in one sentence nowhere: a pronoun stands for one of the two.
      GammaDistribution posterior = GammaDistribution.of(hits + HALF, 1 / HALF);
      return new Interval(
          posterior.inverseCumulativeProbability(tail),
          posterior.inverseCumulativeProbability(1 - tail));
    }
    double rest = all - hits + HALF * (all - usual) / usual;
    BetaDistribution posterior = BetaDistribution.of(hits + HALF, rest);
    return new Interval(
        posterior.inverseCumulativeProbability(tail) * all / usual,
        posterior.inverseCumulativeProbability(1 - tail) * all / usual);
  }

  /**
   * Returns the chance of so many or more: P(Binomial(N, e/N) ≥ T) = P(Beta(T, N − T + 1) ≤ e/N).
   */
  private static double chance(double hits, double usual, double all) {
    return usual == 0
        ? 1
        : BetaDistribution.of(hits, all - hits + 1).cumulativeProbability(usual / all);
  }

  private static String pair(String dyad) {
    String turned = turned(dyad);
    return dyad.compareTo(turned) < 0 ? dyad : turned;
  }

  /** Marks the edges that pass Benjamini–Hochberg over all dyads that could have been observed. */
  private List<Network.Edge> noted(List<Network.Edge> edges) {
    double[] all = new double[Math.max(edges.size(), expected.size())];
    java.util.Arrays.fill(all, 1);
    for (int i = 0; i < edges.size(); i++) {
      all[i] = edges.get(i).p();
    }
    BenjaminiHochberg family = BenjaminiHochberg.of(all, FALSE_DISCOVERY);
    return edges.stream()
        .map(edge -> edge.noted(family.rejected() > 0 && edge.p() <= family.level()))
        .toList();
  }

  private List<Network.Node> nodes(List<Network.Edge> edges) {
    Map<String, long[]> sums = new TreeMap<>();
    for (Network.Edge edge : edges) {
      long[] from = sums.computeIfAbsent(edge.from(), code -> new long[4]);
      from[1]++;
      from[3] += edge.observed();
      long[] to = sums.computeIfAbsent(edge.to(), code -> new long[4]);
      to[0]++;
      to[2] += edge.observed();
    }
    List<Network.Node> nodes = new ArrayList<>();
    sums.forEach(
        (code, sum) ->
            nodes.add(
                new Network.Node(
                    code,
                    counts.sum(Feature.mentions(code)),
                    (int) sum[0],
                    (int) sum[1],
                    sum[2],
                    sum[3])));
    return nodes;
  }

  /** Returns a network as rows of {@code metrics.csv}. */
  static List<Metric> metrics(Network network) {
    String period = network.period().equals("all") ? "" : ";period=" + network.period();
    List<Metric> metrics = new ArrayList<>();
    for (Network.Edge edge : network.edges()) {
      String group = "dyad=" + edge.from() + DyadTally.TO + edge.to() + period;
      String key = edge.relation();
      long n = edge.together();
      metrics.add(plain("dyad_observed", group, key, (double) edge.observed(), n));
      metrics.add(plain("dyad_expected", group, key, edge.expected(), n));
      metrics.add(new Metric("dyad_ratio", group, key, edge.ratio(), edge.low(), edge.high(), n));
      metrics.add(plain("dyad_p", group, key, edge.p(), n));
      metrics.add(plain("dyad_notable", group, key, edge.notable() ? 1 : 0, n));
      metrics.add(plain("dyad_reciprocity", group, key, edge.reciprocity(), n));
    }
    return metrics;
  }

  private static Metric plain(String metric, String group, String key, double value, long n) {
    return new Metric(metric, group, key, value, Double.NaN, Double.NaN, n);
  }
}
