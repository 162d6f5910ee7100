package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

  /** The example of Benjamini and Hochberg 1995, section 4.1: four of fifteen at q = 0.05. */
  @Test
  void rejectsTheFourHypothesesOfThePaper() {
    double[] pValues = {
      0.3240, 0.0001, 0.0019, 0.0004, 0.0201, 0.0095, 0.0298, 0.0278, 0.0459, 0.0344, 0.4262,
      0.5719, 0.7590, 0.6528, 1.0000
    };
    BenjaminiHochberg result = BenjaminiHochberg.of(pValues, 0.05);
    assertEquals(4, result.rejected());
    assertEquals(0.05 * 4 / 15, result.level(), 1e-12);
  }

  @Test
  void stepsUpPastAFailedSmallerStep() {
    assertEquals(2, BenjaminiHochberg.of(new double[] {0.03, 0.04}, 0.05).rejected());
    assertEquals(1, BenjaminiHochberg.of(new double[] {0.025, 0.06}, 0.05).rejected());
    assertEquals(0, BenjaminiHochberg.of(new double[] {0.026, 0.06}, 0.05).rejected());
  }

  @Test
  void testsAtTheFirstStepWhereNothingIsRejected() {
    assertEquals(0.025, BenjaminiHochberg.of(new double[] {0.5, 0.6}, 0.05).level(), 1e-12);
    assertEquals(0.05, BenjaminiHochberg.of(new double[0], 0.05).level(), 1e-12);
  }
}
