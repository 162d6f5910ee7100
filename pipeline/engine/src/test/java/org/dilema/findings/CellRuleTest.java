package org.dilema.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dilema.measure.Interval;
import org.junit.jupiter.api.Test;

class CellRuleTest {

  private static final double SMALLEST = Math.log(1.25);
  private static final double DROWNED = -Math.log(2);

  private final CellRule rule = new CellRule(DecisionRule.CODEBOOK);
  private final Interval high = new Interval(0.4, 0.9);
  private final Interval afloat = new Interval(-0.5, 0.5);

  @Test
  void setsTheFloorAtEachOfItsFourMarks() {
    assertTrue(rule.sufficient(300, 50, 5, 10));
    assertFalse(rule.sufficient(299, 50, 5, 10));
    assertFalse(rule.sufficient(300, 49, 5, 10));
    assertFalse(rule.sufficient(300, 50, 4, 10));
    assertFalse(rule.sufficient(300, 50, 5, 9.99));
  }

  private Sign sign(double adjustedLow, Interval delta, Interval balance) {
    return rule.decide(adjustedLow, delta, balance).sign();
  }

  @Test
  void saysPlusWhereTheEffectIsLargeAndNotDrowned() {
    assertEquals(Sign.PLUS, sign(SMALLEST + 1e-9, high, afloat));
    assertEquals(Sign.NOT_AVAILABLE, sign(SMALLEST, high, afloat));
    assertEquals(Sign.NOT_AVAILABLE, sign(0.4, high, new Interval(DROWNED, 0)));
  }

  @Test
  void saysMinusWhereEitherUpperBoundIsBelow() {
    Interval small = new Interval(-1, SMALLEST - 1e-9);
    assertEquals(Sign.MINUS, sign(-1, small, afloat));
    assertEquals(Sign.MINUS, sign(0.4, high, new Interval(-2, DROWNED - 1e-9)));
    assertEquals(Sign.NOT_AVAILABLE, sign(-1, new Interval(-1, SMALLEST), afloat));
  }

  @Test
  void saysNothingOfWhatIsUndefined() {
    assertEquals(
        new CellRule.Decision(Sign.NOT_AVAILABLE, Status.INCONCLUSIVE),
        rule.decide(Double.NaN, Interval.UNDEFINED, Interval.UNDEFINED));
  }
}
