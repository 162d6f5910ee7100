package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HolmTest {

  /** By hand: 0.01 ≤ 0.05/4, but 0.02 > 0.05/3; so is all that follows kept. */
  @Test
  void stopsAtTheFirstThatFails() {
    Holm holm = Holm.of(new double[] {0.02, 0.01, 0.04, 0.001 + 0.02}, 0.05);
    assertEquals(1, holm.rejected());
    assertEquals(0.0125, holm.level(), 1e-12);
  }

  /** R's p.adjust(c(0.005, 0.011, 0.02, 0.04), "holm") is 0.02, 0.033, 0.04, 0.04. */
  @Test
  void rejectsWhatRRejects() {
    double[] p = {0.005, 0.011, 0.02, 0.04};
    assertEquals(4, Holm.of(p, 0.05).rejected());
    assertEquals(4, Holm.of(p, 0.0401).rejected());
    assertEquals(2, Holm.of(p, 0.0331).rejected());
    assertEquals(0, Holm.of(p, 0.0199).rejected());
    assertEquals(0.0199 / 4, Holm.of(p, 0.0199).level(), 1e-12);
  }

  @Test
  void neverRejectsMoreThanBenjaminiAndHochberg() {
    double[] p = {0.001, 0.02, 0.024, 0.03, 0.2, 0.9};
    assertEquals(1, Holm.of(p, 0.05).rejected());
    assertEquals(4, BenjaminiHochberg.of(p, 0.05).rejected());
  }
}
