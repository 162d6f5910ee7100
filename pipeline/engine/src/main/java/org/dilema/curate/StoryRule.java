package org.dilema.curate;

/**
 * When two articles in one language tell one story: when they share that part of their runs of
 * words.
 *
 * @param similarity least Jaccard similarity of the two sets of runs, 0.3 to 1
 * @param words words a run has, 1 to 8
 */
public record StoryRule(double similarity, int words) {

  /**
   * Half of all runs of three words. A copy in which every tenth word is another keeps 0.57; texts
   * about the same event by different hands share less than 0.1.
   */
  public static final StoryRule USUAL = new StoryRule(0.5, 3);

  private static final double LEAST = 0.3;
  private static final int LONGEST = 8;

  /** Refuses what cannot be searched for. */
  public StoryRule {
    if (!(similarity >= LEAST && similarity <= 1)) {
      throw new IllegalArgumentException(
          "similarity: expected a number from 0.3 to 1, found " + similarity);
    }
    if (words < 1 || words > LONGEST) {
      throw new IllegalArgumentException("words: expected 1 to 8, found " + words);
    }
  }

  /** Returns whether two texts in one language tell one story; texts too short to say do not. */
  public boolean same(String one, String other) {
    Shingles first = Shingles.of(one, words);
    Shingles second = Shingles.of(other, words);
    return first.size() >= Stories.FEWEST
        && second.size() >= Stories.FEWEST
        && first.similarity(second) >= similarity;
  }
}
