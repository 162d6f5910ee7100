package org.dilema.findings;

import org.dilema.measure.Interval;
import org.dilema.measure.LogOdds;
import org.dilema.measure.PooledOdds;
import org.jspecify.annotations.Nullable;

/** The effect of one cell with its bootstrap replicates. */
final class Effect {

  /** What cannot be estimated. */
  static final Effect UNDEFINED =
      new Effect(LogOdds.UNDEFINED, new double[0], Double.NaN, new double[0]);

  private final LogOdds logOdds;
  private final double[] deltas;
  private final double balance;
  private final double[] balances;
  private final @Nullable PooledOdds pooled;

  /**
   * Takes estimates and their replicates.
   *
   * @param logOdds δ; undefined where the state, the reference or the dimension has no evidence
   * @param deltas replicates of δ in ascending order, none where undefined
   * @param balance β; NaN where undefined
   * @param balances replicates of β in ascending order, none where undefined
   */
  Effect(LogOdds logOdds, double[] deltas, double balance, double[] balances) {
    this(logOdds, deltas, balance, balances, null);
  }

  private Effect(
      LogOdds logOdds,
      double[] deltas,
      double balance,
      double[] balances,
      @Nullable PooledOdds pooled) {
    this.pooled = pooled;
    this.logOdds = logOdds;
    this.deltas = deltas;
    this.balance = balance;
    this.balances = balances;
  }

  /** Returns the same effect with the log-odds pooled within strata instead of shrunken. */
  Effect with(PooledOdds odds) {
    LogOdds estimate = new LogOdds(odds.logOdds(), odds.error() * odds.error());
    return new Effect(estimate, deltas, balance, balances, odds);
  }

  LogOdds logOdds() {
    return logOdds;
  }

  double balance() {
    return balance;
  }

  boolean defined() {
    return !Double.isNaN(logOdds.delta());
  }

  Interval delta(double level) {
    return pooled == null ? Interval.percentile(deltas, level) : pooled.interval(level);
  }

  Interval balance(double level) {
    return Interval.percentile(balances, level);
  }

  /** Returns the two-sided p of a log-odds, 1 where there is nothing to test. */
  double pValue(double value) {
    if (pooled != null) {
      return pooled.pValue(value);
    }
    return deltas.length == 0 ? 1 : Interval.pValue(deltas, value);
  }
}
