package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RoganGladenTest {

  /** Sensitivity 45 of 50 = 0.90, specificity 95 of 100 = 0.95. */
  private static final Accuracy GOOD = new Accuracy("en", "fear", 45, 5, 95, 5);

  /**
   * By hand: 20 of 100: c = (0.20 + 0.95 − 1) / 0.85 = 0.176471; variance (0.0016 + 0.176471² ·
   * 0.0018 + 0.823529² · 0.000475) / 0.7225 = 0.00273799, its root 0.0523258.
   */
  @Test
  void correctsTheRateAndItsInterval() {
    CorrectedRate rate = RoganGladen.of("XKX", GOOD, Proportion.independent(20, 100), 0.95);
    assertEquals(0.176471, rate.corrected(), 1e-6);
    assertEquals(0.176471 - 1.959964 * 0.0523258, rate.low(), 1e-5);
    assertEquals(0.176471 + 1.959964 * 0.0523258, rate.high(), 1e-5);
  }

  @Test
  void leavesAPerfectTaggersRateAlone() {
    Accuracy perfect = new Accuracy("en", "fear", 50, 0, 100, 0);
    CorrectedRate rate = RoganGladen.of("XKX", perfect, Proportion.independent(20, 100), 0.95);
    assertEquals(0.2, rate.corrected(), 1e-12);
    assertEquals(0.2 - 1.959964 * 0.04, rate.low(), 1e-5);
  }

  @Test
  void neverGoesBelowNothing() {
    CorrectedRate rate = RoganGladen.of("XKX", GOOD, Proportion.independent(1, 100), 0.95);
    assertEquals(0, rate.corrected());
    assertEquals(0, rate.low());
    assertTrue(rate.high() > 0);
  }

  @Test
  void refusesToCorrectByATaggerThatTellsLittle() {
    Accuracy poor = new Accuracy("en", "fear", 20, 30, 95, 5);
    CorrectedRate rate = RoganGladen.of("XKX", poor, Proportion.independent(20, 100), 0.95);
    assertFalse(rate.usable());
    assertTrue(Double.isNaN(rate.corrected()));
  }
}
