package org.dilema.validate;

/**
 * Hits, false alarms and misses of one thing that was looked for.
 *
 * @param hits found and coded
 * @param falseAlarms found and not coded
 * @param misses coded and not found
 */
public record Score(int hits, int falseAlarms, int misses) {

  /** Nothing counted yet. */
  public static final Score NONE = new Score(0, 0, 0);

  /** Adds two scores. */
  public Score plus(Score other) {
    return new Score(hits + other.hits, falseAlarms + other.falseAlarms, misses + other.misses);
  }

  /** Returns the share of what was found that is right, 0 to 1; NaN where nothing was found. */
  public double precision() {
    return (double) hits / (hits + falseAlarms);
  }

  /** Returns the share of what is there that was found, 0 to 1; NaN where nothing is there. */
  public double recall() {
    return (double) hits / (hits + misses);
  }

  /**
   * Returns the harmonic mean of both, 0 to 1; NaN where nothing was found and nothing is there.
   */
  public double f1() {
    return 2.0 * hits / (2.0 * hits + falseAlarms + misses);
  }
}
