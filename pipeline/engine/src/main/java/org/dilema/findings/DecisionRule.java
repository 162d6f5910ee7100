package org.dilema.findings;

/**
 * The constants of the cell rule (codebook 3.2 to 3.4), fixed in the study file before the data are
 * seen.
 *
 * @param odds smallest odds ratio of interest, above 1
 * @param poleRatio how many times more frequent the opposite pole may be, above 1
 * @param prior weight a0 of the Dirichlet prior, in sentences
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
}
