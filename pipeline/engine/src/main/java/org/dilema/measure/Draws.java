package org.dilema.measure;

import java.util.SplittableRandom;

/**
 * Draws whole numbers, each exactly as likely as the others, by one multiplication in place of a
 * division (Lemire 2019, Fast Random Integer Generation in an Interval, ACM Transactions on
 * Modeling and Computer Simulation 29(1)). Rests on {@link SplittableRandom#nextInt()} alone, so
 * that a seed gives the same draws under every Java.
 */
public final class Draws {

  private static final long LOW = 0xffff_ffffL;

  private final SplittableRandom random;

  /** Draws from a seed. */
  public Draws(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Returns a number from 0 up to, and without, the bound, which is at least 1. */
  public int below(int bound) {
    long product = (random.nextInt() & LOW) * bound;
    if ((product & LOW) < bound) {
      long biased = (LOW + 1) % bound;
      while ((product & LOW) < biased) {
        product = (random.nextInt() & LOW) * bound;
      }
    }
    return (int) (product >>> 32);
  }

  /** Returns a seed for draws that are independent of these. */
  public long seed() {
    return random.nextLong();
  }
}
