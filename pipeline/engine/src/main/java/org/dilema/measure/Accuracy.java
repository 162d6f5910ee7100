package org.dilema.measure;

/**
 * What a coder found of a category in sentences of one language, and what the tagger did.
 *
 * @param language ISO 639-1 code
 * @param key the dimension it bears on, such as {@code fear}
 * @param hits coded and tagged
 * @param misses coded and not tagged
 * @param refusals neither coded nor tagged
 * @param falseAlarms tagged and not coded
 */
public record Accuracy(
    String language, String key, long hits, long misses, long refusals, long falseAlarms) {

  /** Least value of sensitivity + specificity − 1 with which a rate is corrected (codebook 3.2). */
  static final double LEAST = 0.5;

  /** Returns the share of what is there that is tagged; NaN where nothing was coded. */
  public double sensitivity() {
    return (double) hits / (hits + misses);
  }

  /** Returns the share of what is not there that is not tagged; NaN where all was coded. */
  public double specificity() {
    return (double) refusals / (refusals + falseAlarms);
  }

  /** Returns whether rates can be corrected by it. */
  public boolean usable() {
    return sensitivity() + specificity() - 1 >= LEAST;
  }
}
