package org.dilema.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The odds ratio of two groups pooled over strata, so that a loud stratum cannot make a difference
 * that none of the strata has (Mantel and Haenszel 1959, Journal of the National Cancer Institute
 * 22, 719–748): Σ a·d/n over Σ b·c/n.
 *
 * <p>The standard error of its logarithm is the larger of two: that of Robins, Breslow and
 * Greenland (1986, Biometrics 42, 311–323), which holds for sparse strata of independent sentences,
 * and the infinitesimal jackknife over clusters (Efron 1982, The Jackknife, the Bootstrap and Other
 * Resampling Plans, chapter 6), which holds where the sentences of a story are alike.
 */
final class MantelHaenszel {

  private static final int CELLS = 4;

  private final Map<String, double[]> strata = new TreeMap<>();
  private final Map<String, Map<String, double[]>> clusters = new TreeMap<>();

  /**
   * Adds counts.
   *
   * @param cluster what may be alike within itself, such as a story
   * @param hits of the group, {@code all} among them, then the same of the reference
   */
  void add(String stratum, String cluster, long hits, long all, long hitsOther, long allOther) {
    double[] cells = {hits, all - hits, hitsOther, allOther - hitsOther};
    sum(strata.computeIfAbsent(stratum, key -> new double[CELLS]), cells);
    sum(
        clusters
            .computeIfAbsent(cluster, key -> new TreeMap<>())
            .computeIfAbsent(stratum, key -> new double[CELLS]),
        cells);
  }

  private static void sum(double[] to, double[] cells) {
    for (int i = 0; i < CELLS; i++) {
      to[i] += cells[i];
    }
  }

  /** Returns Σ a·d/n. */
  private double upper() {
    return strata.values().stream().mapToDouble(t -> t[0] * t[3] / total(t)).sum();
  }

  /** Returns Σ b·c/n. */
  private double lower() {
    return strata.values().stream().mapToDouble(t -> t[1] * t[2] / total(t)).sum();
  }

  private static double total(double[] t) {
    return t[0] + t[1] + t[2] + t[3];
  }

  /** Returns the logarithm of the pooled odds ratio; NaN where no stratum tells. */
  double logOdds() {
    double upper = upper();
    double lower = lower();
    return upper > 0 && lower > 0 ? Math.log(upper / lower) : Double.NaN;
  }

  /** Returns its standard error for independent sentences. */
  double independentError() {
    double upper = upper();
    double lower = lower();
    double variance = 0;
    for (double[] t : strata.values()) {
      double n = total(t);
      double p = (t[0] + t[3]) / n;
      double q = (t[1] + t[2]) / n;
      double r = t[0] * t[3] / n;
      double s = t[1] * t[2] / n;
      variance +=
          p * r / (2 * upper * upper)
              + (p * s + q * r) / (2 * upper * lower)
              + q * s / (2 * lower * lower);
    }
    return Math.sqrt(variance);
  }

  /** Returns its standard error where each cluster counts as one observation. */
  double clusteredError() {
    Map<String, double[]> weights = weights();
    double squares = 0;
    for (Map<String, double[]> cluster : clusters.values()) {
      double influence = 0;
      for (Map.Entry<String, double[]> part : cluster.entrySet()) {
        double[] weight = weights.getOrDefault(part.getKey(), new double[CELLS]);
        for (int i = 0; i < CELLS; i++) {
          influence += weight[i] * part.getValue()[i];
        }
      }
      squares += influence * influence;
    }
    double many = clusters.size();
    return Math.sqrt(squares * many / (many - 1));
  }

  /** Returns how the estimate moves with each cell of each stratum: its derivatives. */
  private Map<String, double[]> weights() {
    double upper = upper();
    double lower = lower();
    Map<String, double[]> weights = new TreeMap<>();
    strata.forEach(
        (stratum, t) -> {
          double n = total(t);
          double r = t[0] * t[3] / (n * n);
          double s = t[1] * t[2] / (n * n);
          weights.put(
              stratum,
              new double[] {
                (t[3] / n - r) / upper + s / lower,
                -r / upper - (t[2] / n - s) / lower,
                -r / upper - (t[1] / n - s) / lower,
                (t[0] / n - r) / upper + s / lower
              });
        });
    return weights;
  }

  /**
   * Pools a state against reference states within outlet, language and month.
   *
   * @param level coverage of the interval, such as 0.95
   */
  static PooledOdds of(
      Counts counts, String state, Collection<String> reference, String key, double level) {
    MantelHaenszel pooled = new MantelHaenszel();
    for (Observation one : Observation.of(counts, List.of(state), key)) {
      pooled.add(stratum(one.unit()), one.unit().story(), one.hits(), one.all(), 0, 0);
    }
    for (Observation one : Observation.of(counts, reference, key)) {
      pooled.add(stratum(one.unit()), one.unit().story(), 0, 0, one.hits(), one.all());
    }
    return pooled.result(state, key, level);
  }

  /** Returns pooled odds as rows of {@code metrics.csv}. */
  static List<Metric> metrics(List<PooledOdds> all) {
    return all.stream()
        .map(
            one ->
                new Metric(
                    "pooled_log_odds",
                    "state=" + one.state(),
                    one.key(),
                    one.logOdds(),
                    one.low(),
                    one.high(),
                    one.n()))
        .toList();
  }

  private static String stratum(Unit unit) {
    return unit.outlet() + '\n' + unit.language() + '\n' + unit.month();
  }

  private PooledOdds result(String state, String key, double level) {
    List<double[]> both =
        strata.values().stream().filter(t -> t[0] + t[1] > 0 && t[2] + t[3] > 0).toList();
    long n = Math.round(both.stream().mapToDouble(t -> t[0] + t[1]).sum());
    double logOdds = logOdds();
    if (Double.isNaN(logOdds)) {
      return new PooledOdds(
          state, key, Double.NaN, Double.NaN, Double.NaN, Double.NaN, both.size(), n);
    }
    double error = Math.max(independentError(), clusteredError());
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
    return new PooledOdds(
        state, key, logOdds, logOdds - z * error, logOdds + z * error, error, both.size(), n);
  }
}
