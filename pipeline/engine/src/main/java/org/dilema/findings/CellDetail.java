package org.dilema.findings;

/**
 * What stands behind a cell beside its sign.
 *
 * @param state ISO 3166 alpha-3 code
 * @param dimension label of the dimension
 * @param z log-odds over its standard error, clustering left aside: descriptive only; NaN where
 *     undefined
 * @param pValue two-sided bootstrap p of the smallest odds ratio of interest; 1 where not tested
 * @param adjustedLow lower bound of the log-odds at the level that the false discovery rate leaves;
 *     NaN where undefined
 * @param expected sentences with the frame that the corpus rate would give
 * @param opposite sentences with the opposite pole
 * @param referenceSentences sentences that name the reference states, a sentence once for each
 * @param referenceFrames those that carry the frame for them
 * @param evidenceTotal counted frames that the cell's evidence was drawn from
 * @param missingSentences sentences missing to the evidence floor
 * @param missingStories stories missing to it
 * @param missingOutlets outlets missing to it
 * @param languagesDisagree whether the table says + in one language and - in another
 */
public record CellDetail(
    String state,
    String dimension,
    double z,
    double pValue,
    double adjustedLow,
    double expected,
    long opposite,
    long referenceSentences,
    long referenceFrames,
    int evidenceTotal,
    long missingSentences,
    int missingStories,
    int missingOutlets,
    boolean languagesDisagree) {

  /** Returns the same with the flag set or not. */
  CellDetail flag(boolean disagree) {
    return new CellDetail(
        state,
        dimension,
        z,
        pValue,
        adjustedLow,
        expected,
        opposite,
        referenceSentences,
        referenceFrames,
        evidenceTotal,
        missingSentences,
        missingStories,
        missingOutlets,
        disagree);
  }
}
