package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MantelHaenszelTest {

  /**
   * Admissions to six departments at Berkeley in 1973 (Bickel, Hammel and O'Connell 1975, Science
   * 187): men admitted and rejected, women admitted and rejected.
   */
  private static final int[][] BERKELEY = {
    {512, 313, 89, 19},
    {353, 207, 17, 8},
    {120, 205, 202, 391},
    {138, 279, 131, 244},
    {53, 138, 94, 299},
    {22, 351, 24, 317}
  };

  private static MantelHaenszel berkeley(int copies) {
    MantelHaenszel pooled = new MantelHaenszel();
    for (int department = 0; department < BERKELEY.length; department++) {
      int[] cells = BERKELEY[department];
      for (int cell = 0; cell < cells.length; cell++) {
        for (int person = 0; person < cells[cell]; person++) {
          int hit = cell % 2 == 0 ? copies : 0;
          String name = department + "/" + cell + "/" + person;
          boolean man = cell < 2;
          pooled.add(
              "" + department,
              name,
              man ? hit : 0,
              man ? copies : 0,
              man ? 0 : hit,
              man ? 0 : copies);
        }
      }
    }
    return pooled;
  }

  /** R's mantelhaen.test(UCBAdmissions): 0.9046968, 95 percent interval 0.7719074 to 1.0603298. */
  @Test
  void givesTheRatioAndIntervalThatRPublishes() {
    MantelHaenszel pooled = berkeley(1);
    double half = 1.959964 * pooled.independentError();
    assertEquals(0.9046968, Math.exp(pooled.logOdds()), 1e-7);
    assertEquals(0.7719074, Math.exp(pooled.logOdds() - half), 1e-6);
    assertEquals(1.0603298, Math.exp(pooled.logOdds() + half), 1e-6);
  }

  @Test
  void agreesForIndependentPeopleWhicheverWayItsErrorIsTaken() {
    MantelHaenszel pooled = berkeley(1);
    assertEquals(1, pooled.clusteredError() / pooled.independentError(), 0.02);
  }

  @Test
  void copiesOfEveryPersonChangeNeitherRatioNorClusteredError() {
    assertEquals(berkeley(1).logOdds(), berkeley(3).logOdds(), 1e-12);
    assertEquals(berkeley(1).clusteredError(), berkeley(3).clusteredError(), 1e-12);
  }

  /** A loud outlet writes often about the state and says it often of everybody. */
  @Test
  void loudOutletDoesNotMakeADifference() {
    Counts.Builder builder = Counts.builder();
    add(builder, "loud", "XKX", 90, 45);
    add(builder, "loud", "HRV", 10, 5);
    add(builder, "calm", "XKX", 10, 1);
    add(builder, "calm", "HRV", 90, 9);
    PooledOdds pooled = MantelHaenszel.of(builder.build(), "XKX", List.of("HRV"), "fear", 0.95);
    assertEquals(0, pooled.logOdds(), 1e-12);
    assertEquals(2, pooled.strata());
    assertEquals(100, pooled.n());
    assertTrue(pooled.low() < 0 && pooled.high() > 0);
  }

  @Test
  void hasNoOddsWhereNoStratumHasBoth() {
    Counts.Builder builder = Counts.builder();
    add(builder, "a", "XKX", 10, 5);
    add(builder, "b", "HRV", 10, 5);
    PooledOdds pooled = MantelHaenszel.of(builder.build(), "XKX", List.of("HRV"), "fear", 0.95);
    assertTrue(Double.isNaN(pooled.logOdds()));
    assertEquals(0, pooled.strata());
  }

  private static void add(
      Counts.Builder builder, String outlet, String state, int sentences, int hits) {
    for (int i = 0; i < sentences; i++) {
      builder.add(
          new Unit(outlet + state + i, outlet, outlet, "en", "2022-03-01"),
          i < hits
              ? Map.of(Feature.mentions(state), 1, Feature.sentences(state, Dimension.FEAR), 1)
              : Map.of(Feature.mentions(state), 1),
          List.of());
    }
  }
}
