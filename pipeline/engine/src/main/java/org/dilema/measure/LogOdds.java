package org.dilema.measure;

/**
 * How much more often something is said of one group than of a reference, as a shrunken log-odds
 * ratio with its approximate variance: δ = ln[(x+a)/(n−x+b)] − ln[(x_R+a)/(n_R−x_R+b)], var ≈
 * 1/(x+a) + 1/(n−x+b) + 1/(x_R+a) + 1/(n_R−x_R+b) (Monroe, Colaresi and Quinn 2008, Fightin' Words,
 * Political Analysis 16(4), equations 16 and 20, for two categories).
 *
 * @param delta natural log of the ratio of odds; NaN where a count and its prior are both 0
 * @param variance its approximate variance, clustering left aside
 */
public record LogOdds(double delta, double variance) {

  /** What cannot be compared. */
  public static final LogOdds UNDEFINED = new LogOdds(Double.NaN, Double.NaN);

  /**
   * The informative prior: {@code a} sentences that say it and {@code b} that do not.
   *
   * @param a at least 0
   * @param b at least 0
   */
  public record Prior(double a, double b) {

    /**
     * Returns the prior that weighs {@code weight} sentences and has the corpus's rate.
     *
     * @param hits sentences of the corpus that say it
     * @param all sentences of the corpus; where 0, the prior is empty
     */
    public static Prior of(double hits, double all, double weight) {
      double rate = all == 0 ? 0 : hits / all;
      return new Prior(weight * rate, all == 0 ? 0 : weight * (1 - rate));
    }
  }

  /**
   * Compares {@code hits} of {@code all} sentences with those of the reference; where sentences are
   * weighed, hits need not be whole.
   *
   * @return {@link #UNDEFINED} where a count and its prior are both 0
   */
  public static LogOdds of(
      double hits, double all, double hitsOther, double allOther, Prior prior) {
    double yes = hits + prior.a();
    double no = all - hits + prior.b();
    double yesOther = hitsOther + prior.a();
    double noOther = allOther - hitsOther + prior.b();
    if (Math.min(yes, yesOther) <= 0 || Math.min(no, noOther) <= 0) {
      return UNDEFINED;
    }
    return new LogOdds(
        Math.log(yes / no) - Math.log(yesOther / noOther),
        1 / yes + 1 / no + 1 / yesOther + 1 / noOther);
  }

  /** Returns δ over its standard error, descriptive only; NaN where undefined. */
  public double z() {
    return delta / Math.sqrt(variance);
  }

  /**
   * Returns the pole balance β = ln[(x+½)/(y+½)] (codebook 3.2), 0 where neither is found.
   *
   * @param hits sentences with the frame
   * @param opposite sentences with its opposite pole
   */
  public static double balance(double hits, double opposite) {
    return Math.log((hits + 0.5) / (opposite + 0.5));
  }
}
