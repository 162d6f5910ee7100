package org.dilema.measure;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A share of sentences whose clustering in stories is accounted for.
 *
 * @param hits sentences that carry it
 * @param all sentences that could
 * @param effective number of independent sentences that tell as much as {@code all}; at most {@code
 *     all}
 */
public record Proportion(long hits, long all, double effective) {

  /** Returns a proportion of independent sentences. */
  public static Proportion independent(long hits, long all) {
    return new Proportion(hits, all, (double) all);
  }

  /**
   * Returns a proportion of sentences that come in clusters. Its variance is that of a ratio
   * estimator, m/(m−1) · Σ(x_i − r·n_i)² / n² over the m clusters (Cochran 1977, Sampling
   * Techniques, section 6.4), and the effective size is the one a simple random sample would need
   * for the same variance (Kish 1965, Survey Sampling). One cluster says nothing about variance:
   * its effective size is 1.
   *
   * @param clusters number m of clusters with at least one sentence
   * @param hitsSquared Σx_i²
   * @param products Σx_i·n_i
   * @param allSquared Σn_i²
   */
  public static Proportion clustered(
      long hits, long all, long clusters, double hitsSquared, double products, double allSquared) {
    if (all == 0 || clusters < 2) {
      return new Proportion(hits, all, Math.min(1.0, all));
    }
    double rate = (double) hits / all;
    double squares = hitsSquared - 2 * rate * products + rate * rate * allSquared;
    double variance = squares * clusters / (clusters - 1.0) / ((double) all * all);
    double effective = variance <= 0 ? clusters : rate * (1 - rate) / variance;
    return new Proportion(hits, all, Math.max(1, Math.min(all, effective)));
  }

  /** Returns the share, 0 to 1; NaN where there is nothing to share. */
  public double rate() {
    return all == 0 ? Double.NaN : (double) hits / all;
  }

  /**
   * Returns the score interval of the share (Wilson 1927, Journal of the American Statistical
   * Association 22, 209–212), on the effective number of sentences (Dean and Pagano 2015, Journal
   * of Survey Statistics and Methodology 3(4), compare such intervals).
   *
   * @param level coverage, such as 0.95
   */
  public Interval wilson(double level) {
    if (all == 0) {
      return Interval.UNDEFINED;
    }
    double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - (1 - level) / 2);
    double rate = rate();
    double weight = 1 + z * z / effective;
    double centre = (rate + z * z / (2 * effective)) / weight;
    double spread = Math.sqrt(rate * (1 - rate) / effective + z * z / (4 * effective * effective));
    double half = z * spread / weight;
    double low = hits == 0 ? 0 : Math.max(0, centre - half);
    return new Interval(low, hits == all ? 1 : Math.min(1, centre + half));
  }
}
