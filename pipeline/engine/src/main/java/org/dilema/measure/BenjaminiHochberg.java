package org.dilema.measure;

import java.util.Arrays;

/**
 * Control of the false discovery rate over a family of tests (Benjamini and Hochberg 1995, Journal
 * of the Royal Statistical Society B 57, 289–300).
 *
 * @param tests size of the family
 * @param rejected how many hypotheses are rejected
 * @param rate the rate q at which it is controlled
 */
public record BenjaminiHochberg(int tests, int rejected, double rate) {

  /** Runs the step-up procedure: rejects the k smallest, for the largest k with p(k) ≤ k·q/m. */
  public static BenjaminiHochberg of(double[] pValues, double rate) {
    double[] sorted = pValues.clone();
    Arrays.sort(sorted);
    int rejected = 0;
    for (int k = 1; k <= sorted.length; k++) {
      if (sorted[k - 1] <= rate * k / sorted.length) {
        rejected = k;
      }
    }
    return new BenjaminiHochberg(sorted.length, rejected, rate);
  }

  /**
   * Returns the error level at which each test is made: q·R/m, that of the first step where nothing
   * is rejected. An interval of coverage 1 − this level has the controlled rate of false coverage
   * among the selected (Benjamini and Yekutieli 2005, Journal of the American Statistical
   * Association 100, 71–81), and excludes the hypothesis exactly where that is rejected.
   */
  public double level() {
    return tests == 0 ? rate : rate * Math.max(1, rejected) / tests;
  }
}
