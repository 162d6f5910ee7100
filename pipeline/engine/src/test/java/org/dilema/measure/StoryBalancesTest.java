package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryBalancesTest {

  private static final Feature FEAR = Feature.sentences("XKX", Dimension.FEAR);
  private static final Feature CALM = Feature.opposite("XKX", Dimension.FEAR);

  private final Counts.Builder builder = Counts.builder();

  private void add(String story, String outlet, int fears, int calms) {
    builder.add(
        new Unit(story, "a", outlet, "en", "2022-03-01"),
        Map.of(FEAR, fears, CALM, calms),
        List.of());
  }

  private StoryBalances balances() {
    return new StoryBalances(builder.build(), Map.of(FEAR, CALM));
  }

  /** By hand: ln(12.5 / 4.5); stories of 3 and 1: 3/12.5 + 1/4.5 = 0.462222. */
  @Test
  void isTheLogOfTheRatioWithTheErrorOfTwoCounts() {
    for (int i = 0; i < 4; i++) {
      add("s" + i, "a", 3, 1);
    }
    StoryBalances balances = balances();
    assertEquals(Math.log(12.5 / 4.5), balances.of(FEAR), 1e-12);
    double half = 1.959964 * Math.sqrt(0.462222);
    assertEquals(balances.of(FEAR) - half, balances.interval(FEAR, 0.95).low(), 1e-5);
    assertEquals(balances.of(FEAR) + half, balances.interval(FEAR, 0.95).high(), 1e-5);
  }

  /** By hand: two stories of 10 and none, x = 10.5, y = 10.5: 2 · 2 · (10/10.5)² = 3.628118. */
  @Test
  void takesWhatAStorySaysTenTimesForOneObservation() {
    add("s", "a", 10, 0);
    add("t", "a", 0, 10);
    double half = 1.959964 * Math.sqrt(3.628118);
    assertEquals(half, balances().interval(FEAR, 0.95).high(), 1e-5);
  }

  @Test
  void copiesNarrowNothing() {
    StoryBalancesTest twice = new StoryBalancesTest();
    for (int i = 0; i < 30; i++) {
      add("s" + i, "a", i % 3, i % 7 == 0 ? 1 : 0);
      twice.add("s" + i, "a", i % 3, i % 7 == 0 ? 1 : 0);
      twice.add("s" + i, "wire", i % 3, i % 7 == 0 ? 1 : 0);
    }
    Interval once = balances().interval(FEAR, 0.95);
    Interval doubled = twice.balances().interval(FEAR, 0.95);
    assertTrue(doubled.high() - doubled.low() > 0.95 * (once.high() - once.low()));
  }

  @Test
  void isUndefinedWhereNeitherIsFound() {
    add("s", "a", 0, 0);
    assertTrue(Double.isNaN(balances().of(FEAR)));
    assertTrue(Double.isNaN(balances().interval(FEAR, 0.95).low()));
  }
}
