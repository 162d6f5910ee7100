package org.dilema.measure;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How much more often something is said of a state than of the reference states within the same
 * outlet, language and month.
 *
 * @param state code of the state
 * @param key such as {@code fear}
 * @param logOdds natural log of the pooled odds ratio; NaN where no stratum can tell
 * @param low lower end of its interval, story by story
 * @param high upper end
 * @param error its standard error
 * @param strata strata with sentences of both
 * @param n sentences that name the state in these strata
 */
public record PooledOdds(
    String state,
    String key,
    double logOdds,
    double low,
    double high,
    double error,
    int strata,
    long n) {

  /** Returns the interval of a coverage, by the normal approximation; undefined without odds. */
  public Interval interval(double coverage) {
    if (Double.isNaN(logOdds)) {
      return Interval.UNDEFINED;
    }
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - coverage) / 2);
    return new Interval(logOdds - z * error, logOdds + z * error);
  }

  /** Returns the two-sided p of a log-odds, by the normal approximation; 1 without odds. */
  public double pValue(double value) {
    return Double.isNaN(logOdds)
        ? 1
        : 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(logOdds - value) / error);
  }
}
