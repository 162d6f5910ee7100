package org.dilema.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DecisionRuleTest {

  @Test
  void refusesConstantsWithoutMeaning() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> new DecisionRule(0.9, 2, 500, 300, 50, 5, 10, 2000, 0.95, 0.05));
    assertEquals("odds: expected at least 1, found 0.9", thrown.getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> new DecisionRule(1.25, 2, 0, 300, 50, 5, 10, 2000, 0.95, 0.05));
    assertThrows(
        IllegalArgumentException.class,
        () -> new DecisionRule(1.25, 2, 500, 300, 50, 5, 10, 2000, 95, 0.05));
  }
}
