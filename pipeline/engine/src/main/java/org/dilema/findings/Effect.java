package org.dilema.findings;

import org.dilema.measure.Interval;
import org.dilema.measure.LogOdds;

/**
 * The effect of one cell with its bootstrap replicates in ascending order.
 *
 * @param logOdds δ; undefined where the state, the reference or the dimension has no evidence
 * @param deltas replicates of δ, none where undefined
 * @param balance β; NaN where undefined
 * @param balances replicates of β, none where undefined
 */
record Effect(LogOdds logOdds, double[] deltas, double balance, double[] balances) {

  /** What cannot be estimated. */
  static final Effect UNDEFINED =
      new Effect(LogOdds.UNDEFINED, new double[0], Double.NaN, new double[0]);

  boolean defined() {
    return !Double.isNaN(logOdds.delta());
  }

  Interval delta(double level) {
    return Interval.percentile(deltas, level);
  }

  Interval balance(double level) {
    return Interval.percentile(balances, level);
  }

  /** Returns the two-sided p of a log-odds, 1 where there is nothing to test. */
  double pValue(double logOdds) {
    return deltas.length == 0 ? 1 : Interval.pValue(deltas, logOdds);
  }
}
