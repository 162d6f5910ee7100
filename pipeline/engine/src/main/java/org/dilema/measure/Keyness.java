package org.dilema.measure;

import java.util.List;

/**
 * What one group of articles says more, and less, than another.
 *
 * @param kind {@code word}, {@code lemma} or {@code actor}
 * @param comparison how the groups divide the corpus: {@code event}, {@code outlet} or {@code
 *     language}
 * @param language ISO 639-1 code of the articles compared; empty where languages are compared
 * @param group name of the first group, such as {@code after 2022-02-24} or an outlet
 * @param other name of the second, such as {@code before 2022-02-24} or {@code the other outlets}
 * @param total words, or mentions, of the first group
 * @param totalOther those of the second
 * @param terms the terms with the largest z on either side: first those that the group prefers, the
 *     strongest first, then those that the other does, the strongest last
 */
public record Keyness(
    String kind,
    String comparison,
    String language,
    String group,
    String other,
    long total,
    long totalOther,
    List<Term> terms) {

  /** Copies the terms. */
  public Keyness {
    terms = List.copyOf(terms);
  }

  /**
   * One word, lemma or actor.
   *
   * @param term as it is shown
   * @param count occurrences in the first group
   * @param countOther occurrences in the second
   * @param stories texts that have it, a story once for each group
   * @param logOdds log-odds with informative Dirichlet prior; above 0 where the first prefers it
   * @param z log-odds over its standard error
   * @param logRatio binary logarithm of the ratio of relative frequencies
   * @param g2 log-likelihood ratio G², at least 0
   */
  public record Term(
      String term,
      long count,
      long countOther,
      int stories,
      double logOdds,
      double z,
      double logRatio,
      double g2) {

    /** Returns the same under another name. */
    Term named(String other) {
      return new Term(other, count, countOther, stories, logOdds, z, logRatio, g2);
    }
  }
}
