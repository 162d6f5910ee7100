package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CollocatesTest {

  /** Rychlý 2008: 14 where two words occur only together; one less for half as much. */
  @Test
  void logDiceIsFourteenForInseparableWordsAndOneLessForHalf() {
    assertEquals(14, Collocates.logDice(10, 10, 10), 1e-12);
    assertEquals(13, Collocates.logDice(5, 10, 10), 1e-12);
    assertEquals(14 - Math.log(20) / Math.log(2), Collocates.logDice(10, 200, 200), 1e-12);
  }

  /** By hand: E = 100 · 50 · 10 / 100,000 = ½; (9 − ½) / 3. */
  @Test
  void tScoreComparesWithChance() {
    assertEquals(8.5 / 3, Collocates.tScore(9, 100, 50, 10, 100_000), 1e-12);
  }
}
