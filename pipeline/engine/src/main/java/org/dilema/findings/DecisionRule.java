package org.dilema.findings;

/**
 * The constants of the cell rule (codebook 3.2 to 3.4), fixed in the study file before the data are
 * seen.
 *
 * @param odds smallest odds ratio of interest, above 1
 * @param poleRatio how many times more frequent the opposite pole may be, above 1
 * @param prior weight a0 of the Dirichlet prior, in sentences of stories: where each is printed
 *     twice, it weighs twice as many
 * @param minSentences sentences that must mention the state
 * @param minStories stories these must come from
 * @param minOutlets outlets these must come from
 * @param minExpected frames that must be expected under the corpus rate
 * @param resamples bootstrap resamples
 * @param level coverage of the intervals, such as 0.95
 * @param falseDiscovery Benjamini–Hochberg rate over the cells
 */
public record DecisionRule(
    double odds,
    double poleRatio,
    double prior,
    int minSentences,
    int minStories,
    int minOutlets,
    double minExpected,
    int resamples,
    double level,
    double falseDiscovery) {

  /** The codebook's constants. */
  public static final DecisionRule CODEBOOK =
      new DecisionRule(1.25, 2, 500, 300, 50, 5, 10, 2000, 0.95, 0.05);

  /** Checks that every constant is within the range in which the rule has a meaning. */
  public DecisionRule {
    check(odds >= 1, "odds", "at least 1", odds);
    check(poleRatio >= 1, "poleRatio", "at least 1", poleRatio);
    check(prior > 0, "prior", "above 0", prior);
    check(minSentences >= 0, "minSentences", "at least 0", minSentences);
    check(minStories >= 0, "minStories", "at least 0", minStories);
    check(minOutlets >= 0, "minOutlets", "at least 0", minOutlets);
    check(minExpected >= 0, "minExpected", "at least 0", minExpected);
    check(resamples >= 0, "resamples", "at least 0", resamples);
    check(level > 0 && level < 1, "level", "between 0 and 1", level);
    check(
        falseDiscovery > 0 && falseDiscovery < 1,
        "falseDiscovery",
        "between 0 and 1",
        falseDiscovery);
  }

  /** Returns the rule with another smallest odds ratio of interest. */
  DecisionRule with(double otherOdds) {
    return new DecisionRule(
        otherOdds,
        poleRatio,
        prior,
        minSentences,
        minStories,
        minOutlets,
        minExpected,
        resamples,
        level,
        falseDiscovery);
  }

  private static void check(boolean holds, String name, String expected, double found) {
    if (!holds) {
      throw new IllegalArgumentException(name + ": expected " + expected + ", found " + found);
    }
  }
}
