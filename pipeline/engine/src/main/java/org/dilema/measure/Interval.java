package org.dilema.measure;

import java.util.Arrays;

/**
 * A confidence interval.
 *
 * @param low lower end; NaN where undefined
 * @param high upper end; NaN where undefined
 */
public record Interval(double low, double high) {

  /** The interval of what cannot be estimated. */
  public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);

  /**
   * Returns the percentile interval of bootstrap replicates: with k = ⌊(B+1)·α/2⌋, the k-th
   * smallest and the k-th largest of the B values (Efron and Tibshirani 1993, An Introduction to
   * the Bootstrap, section 12.5). An end is NaN where k is 0, that is, where B is too small for the
   * level.
   *
   * @param sorted replicates in ascending order, none of them NaN
   * @param level coverage, such as 0.95
   */
  public static Interval percentile(double[] sorted, double level) {
    // The addend keeps 2001 · 0.05 / 2 = 50.025 and the like clear of binary rounding.
    int k = (int) Math.floor((sorted.length + 1) * (1 - level) / 2 + 1e-9);
    return k < 1 ? UNDEFINED : new Interval(sorted[k - 1], sorted[sorted.length - k]);
  }

  /**
   * Returns twice the smaller share of replicates at or beyond the value, at most 1: (1 + #) / (B +
   * 1) on either side (Davison and Hinkley 1997, Bootstrap Methods and their Application, section
   * 4.2). It is at most α exactly where the percentile interval of level 1 − α excludes the value.
   *
   * @param sorted replicates in ascending order, none of them NaN
   */
  public static double pValue(double[] sorted, double value) {
    long below = Arrays.stream(sorted).filter(each -> each <= value).count();
    long above = Arrays.stream(sorted).filter(each -> each >= value).count();
    return Math.min(1, 2 * (1.0 + Math.min(below, above)) / (sorted.length + 1));
  }

  /** Returns whether the value lies within the interval, its ends included. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
