package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

class DrawsTest {

  @Test
  void drawsEveryNumberEquallyOften() {
    Draws draws = new Draws(11);
    int[] seen = new int[13];
    int total = 130_000;
    for (int i = 0; i < total; i++) {
      seen[draws.below(13)]++;
    }
    double expected = total / 13.0;
    double chi = IntStream.of(seen).mapToDouble(n -> (n - expected) * (n - expected)).sum();
    double p = ChiSquaredDistribution.of(12).survivalProbability(chi / expected);
    assertTrue(p > 0.001, "p = " + p);
  }

  /** The bound 3 · 2^29 makes rejections likely (a quarter of the draws is biased without them). */
  @Test
  void staysExactForLargeBounds() {
    Draws draws = new Draws(5);
    int bound = 3 << 29;
    int upper = 0;
    int total = 60_000;
    for (int i = 0; i < total; i++) {
      int drawn = draws.below(bound);
      assertTrue(drawn >= 0 && drawn < bound);
      upper += drawn % 3 == 0 ? 1 : 0;
    }
    assertEquals(total / 3.0, upper, 5 * Math.sqrt(total * 2 / 9.0));
  }

  @Test
  void repeatsItselfFromTheSameSeed() {
    assertArrayEquals(draw(42), draw(42));
    assertEquals(0, new Draws(42).below(1));
  }

  private static int[] draw(long seed) {
    Draws draws = new Draws(seed);
    return IntStream.range(0, 50).map(i -> draws.below(1000)).toArray();
  }
}
