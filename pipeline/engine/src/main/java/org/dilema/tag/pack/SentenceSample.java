package org.dilema.tag.pack;

import java.util.SplittableRandom;

/**
 * Says of each sentence by itself whether it is drawn, so that the sample depends on neither the
 * order of the articles nor the number of threads.
 *
 * @param seed where chance begins
 * @param share share of the sentences that are drawn, 0 to 1
 */
public record SentenceSample(long seed, double share) {

  /** Draws no sentence. */
  public static final SentenceSample NONE = new SentenceSample(0, 0);

  private static final long RANGE = 1L << 32;
  private static final long PRIME = 0x100000001b3L; // of the 64-bit FNV-1a hash

  /** Refuses what is no share. */
  public SentenceSample {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("expected a share from 0 to 1, found " + share);
    }
  }

  /** Returns whether a sentence is drawn. */
  public boolean draws(String article, int sentence) {
    long hash = seed;
    for (int i = 0; i < article.length(); i++) {
      hash = (hash ^ article.charAt(i)) * PRIME;
    }
    hash = (hash ^ sentence) * PRIME;
    long drawn = new SplittableRandom(hash).nextInt() & (RANGE - 1);
    return drawn < share * RANGE;
  }
}
