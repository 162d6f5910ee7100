package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dilema.measure.LogOdds.Prior;
import org.junit.jupiter.api.Test;

class LogOddsTest {

  /** By hand: p = 100/2000 = 0.05, a = 25, b = 475; δ = ln(55/845) − ln(45/1055). */
  @Test
  void matchesTheValueComputedByHand() {
    Prior prior = Prior.of(100, 2000, 500);
    assertEquals(25, prior.a(), 1e-12);
    assertEquals(475, prior.b(), 1e-12);
    LogOdds odds = LogOdds.of(30, 400, 20, 600, prior);
    assertEquals(DELTA, odds.delta(), 1e-9);
    assertEquals(1 / 55.0 + 1 / 845.0 + 1 / 45.0 + 1 / 1055.0, odds.variance(), 1e-12);
    assertEquals(2.049205, odds.z(), 1e-6);
  }

  /** By hand: ln(55 · 1055 / (845 · 45)) = ln(58025 / 38025). */
  private static final double DELTA = 0.4226301140;

  @Test
  void isZeroBetweenEquals() {
    assertEquals(0, LogOdds.of(10, 200, 10, 200, Prior.of(20, 400, 500)).delta(), 1e-12);
  }

  @Test
  void shrinksLittleEvidenceMoreThanMuch() {
    Prior prior = Prior.of(100, 2000, 500);
    double little = LogOdds.of(3, 20, 50, 1000, prior).delta();
    double much = LogOdds.of(300, 2000, 50, 1000, prior).delta();
    assertTrue(0 < little && little < much, little + " < " + much);
  }

  @Test
  void isUndefinedWhereNothingWasEverFound() {
    assertTrue(Double.isNaN(LogOdds.of(0, 500, 0, 500, Prior.of(0, 1000, 500)).delta()));
    assertTrue(Double.isNaN(LogOdds.of(0, 0, 0, 0, Prior.of(0, 0, 500)).z()));
    assertTrue(Double.isNaN(LogOdds.of(5, 5, 5, 5, Prior.of(10, 10, 500)).variance()));
  }

  /** By hand: ln(30.5/10.5) and ln(0.5/0.5). */
  @Test
  void balancesAFrameAndItsOpposite() {
    assertEquals(1.066352, LogOdds.balance(30, 10), 1e-6);
    assertEquals(0, LogOdds.balance(0, 0), 0);
    assertEquals(-LogOdds.balance(30, 10), LogOdds.balance(10, 30), 1e-12);
  }
}
