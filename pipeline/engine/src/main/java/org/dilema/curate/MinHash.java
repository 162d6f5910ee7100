package org.dilema.curate;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Signatures of sets by which similar ones meet (Broder 1997; bands after Indyk and Motwani 1998):
 * of each of many hash functions the smallest value over the set, gathered in bands of so many rows
 * that a pair at the threshold shares no band once in 200 times or more rarely. Fixed constants:
 * the same set has the same signature in every run.
 */
final class MinHash {

  private static final int FUNCTIONS = 128;
  private static final int SKETCH = 64;
  private static final double MISSED = 0.005;
  private static final long SEED = 20220224;

  private final int[] factors = new int[FUNCTIONS];
  private final int[] shifts = new int[FUNCTIONS];
  private final int rows;

  /** Prepares signatures for a threshold of similarity. */
  MinHash(double similarity) {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < FUNCTIONS; i++) {
      factors[i] = random.nextInt() | 1;
      shifts[i] = random.nextInt();
    }
    int most = 1;
    for (int r = 2; r <= 16; r++) {
      if (Math.pow(1 - Math.pow(similarity, r), FUNCTIONS / r) <= MISSED) {
        most = r;
      }
    }
    rows = most;
  }

  /** Returns how many bands a signature has. */
  int bands() {
    return FUNCTIONS / rows;
  }

  /** Returns the smallest value of each hash function over a set. */
  int[] signature(Shingles set) {
    int[] least = new int[FUNCTIONS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int s = 0; s < set.size(); s++) {
      long hash = set.hash(s);
      int x = (int) (hash ^ hash >>> 32);
      for (int i = 0; i < FUNCTIONS; i++) {
        least[i] = Math.min(least[i], x * factors[i] + shifts[i]);
      }
    }
    return least;
  }

  /** Returns the hash of a band of a signature. */
  int band(int[] signature, int band) {
    int hash = band;
    for (int i = band * rows; i < (band + 1) * rows; i++) {
      hash = (hash ^ signature[i]) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    return hash;
  }

  /** Returns a byte of each of the first values: enough to tell unlike sets apart. */
  static byte[] sketch(int[] signature) {
    byte[] sketch = new byte[SKETCH];
    for (int i = 0; i < SKETCH; i++) {
      sketch[i] = (byte) (signature[i] * 0x9E3779B1 >>> 24);
    }
    return sketch;
  }

  /** Returns whether sets with these sketches may be that similar: false errs once in 10^4. */
  static boolean plausible(byte[] a, byte[] b, double similarity) {
    int equal = 0;
    for (int i = 0; i < SKETCH; i++) {
      equal += a[i] == b[i] ? 1 : 0;
    }
    double deviation = Math.sqrt(SKETCH * similarity * (1 - similarity));
    return equal >= SKETCH * similarity - 4 * deviation;
  }
}
