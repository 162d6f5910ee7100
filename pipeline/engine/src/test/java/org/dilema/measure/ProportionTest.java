package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProportionTest {

  /** Newcombe 1998, Statistics in Medicine 17, table I, method 3. */
  @Test
  void matchesNewcombesScoreIntervals() {
    check(81, 263, 0.2553, 0.3662);
    check(15, 148, 0.0624, 0.1605);
    check(0, 20, 0, 0.1611);
    check(1, 29, 0.0061, 0.1718);
  }

  private static void check(long hits, long all, double low, double high) {
    Interval interval = Proportion.independent(hits, all).wilson(0.95);
    assertEquals(low, interval.low(), 5e-5);
    assertEquals(high, interval.high(), 5e-5);
  }

  /**
   * By hand: clusters (2 of 2), (0 of 2), (1 of 2), (1 of 2): r = ½, Σ(x−rn)² = 1+1+0+0 = 2,
   * variance 4/3 · 2/64 = 1/24, effective size ¼ · 24 = 6.
   */
  @Test
  void countsSentencesOfAClusterForLess() {
    Proportion proportion = Proportion.clustered(4, 8, 4, 4 + 0 + 1 + 1, 4 + 0 + 2 + 2, 16);
    assertEquals(6, proportion.effective(), 1e-12);
    double wide = width(proportion);
    assertTrue(wide > width(Proportion.independent(4, 8)));
  }

  private static double width(Proportion proportion) {
    return proportion.wilson(0.95).high() - proportion.wilson(0.95).low();
  }

  @Test
  void takesOneClusterForOneObservation() {
    assertEquals(1, Proportion.clustered(50, 100, 1, 2500, 5000, 10000).effective(), 0);
  }

  @Test
  void takesClustersThatNeverCarryItForOneObservationEach() {
    assertEquals(10, Proportion.clustered(0, 100, 10, 0, 0, 1000).effective(), 0);
  }

  @Test
  void hasNoIntervalWithoutSentences() {
    assertTrue(Double.isNaN(Proportion.independent(0, 0).rate()));
    assertTrue(Double.isNaN(Proportion.clustered(0, 0, 0, 0, 0, 0).wilson(0.95).low()));
  }
}
