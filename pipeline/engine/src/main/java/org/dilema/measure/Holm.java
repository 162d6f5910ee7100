package org.dilema.measure;

import java.util.Arrays;

/**
 * Control of the chance of any false alarm over a family of tests, stricter than {@link
 * BenjaminiHochberg} (Holm 1979, Scandinavian Journal of Statistics 6, 65–70).
 *
 * @param tests size of the family
 * @param rejected how many hypotheses are rejected
 * @param rate the rate α at which it is controlled
 */
public record Holm(int tests, int rejected, double rate) {

  /** Runs the step-down procedure: rejects from the smallest p, while p(k) ≤ α/(m−k+1). */
  public static Holm of(double[] pValues, double rate) {
    double[] sorted = pValues.clone();
    Arrays.sort(sorted);
    int rejected = 0;
    while (rejected < sorted.length && sorted[rejected] <= rate / (sorted.length - rejected)) {
      rejected++;
    }
    return new Holm(sorted.length, rejected, rate);
  }

  /**
   * Returns the error level at which each test is made: α/(m−R+1), that of the first step where
   * nothing is rejected. A hypothesis is rejected exactly where its p is at most this level.
   */
  public double level() {
    return tests == 0 ? rate : rate / (tests - Math.max(1, rejected) + 1);
  }
}
