package org.dilema.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.dilema.measure.Dimension;
import org.dilema.measure.LogOdds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plants rates and asks whether the intervals and signs tell them. */
class PlantedEffectTest {

  private static final DecisionRule RULE =
      new DecisionRule(1.25, 2, 500, 300, 50, 5, 10, 400, 0.95, 0.05);
  private static final Design DESIGN =
      new Design(PlantedCorpus.STATES, Set.copyOf(PlantedCorpus.REFERENCE), RULE);

  private record Coverage(int cells, int delta, int balance) {

    double ofDelta() {
      return (double) delta / cells;
    }

    double ofBalance() {
      return (double) balance / cells;
    }
  }

  private static PlantedCorpus corpus(long seed) {
    return new PlantedCorpus(300, 6, seed)
        .everywhere(0.06)
        .plant("XKX", 0.18)
        .plant("SRB", 0.12)
        .plant("BIH", 0.09)
        .plant("ALB", 0.03);
  }

  /** Returns the shrunken log-odds of the planted rates: what the estimate should centre on. */
  private static double delta(PlantedCorpus corpus, String state) {
    double pooled = 0;
    for (String each : PlantedCorpus.STATES) {
      pooled += corpus.rate(each, Dimension.FEAR);
    }
    for (String each : PlantedCorpus.REFERENCE) {
      pooled += corpus.rate(each, Dimension.FEAR);
    }
    int states = PlantedCorpus.STATES.size() + PlantedCorpus.REFERENCE.size();
    long scale = 1000;
    long n = Math.round(scale * corpus.sentences());
    int many = PlantedCorpus.REFERENCE.size();
    return LogOdds.of(
            Math.round(n * corpus.rate(state, Dimension.FEAR)),
            n,
            Math.round(many * n * corpus.rate("HRV", Dimension.FEAR)),
            many * n,
            LogOdds.Prior.of(Math.round(1e6 * pooled), Math.round(1e6 * states), 500.0 * scale))
        .delta();
  }

  private static Coverage coverage(int replicates) {
    int cells = 0;
    int delta = 0;
    int balance = 0;
    for (int i = 0; i < replicates; i++) {
      PlantedCorpus corpus = corpus(1000 + i);
      for (Cell cell : new CellTable(corpus.counts(), DESIGN, i).cells()) {
        double truth = delta(corpus, cell.state());
        double ratio = Math.log(corpus.rate(cell.state(), Dimension.FEAR) / 0.02);
        cells++;
        delta += cell.low() <= truth && truth <= cell.high() ? 1 : 0;
        balance += cell.balanceLow() <= ratio && ratio <= cell.balanceHigh() ? 1 : 0;
      }
    }
    return new Coverage(cells, delta, balance);
  }

  @Test
  void coversPlantedValues() {
    check(coverage(20));
  }

  @Test
  @Tag("slow")
  void coversPlantedValuesAtTheNominalRate() {
    Coverage coverage = coverage(400);
    check(coverage);
  }

  private static void check(Coverage coverage) {
    assertTrue(coverage.ofDelta() >= 0.90 && coverage.ofDelta() <= 0.97, coverage::toString);
    assertTrue(coverage.ofBalance() >= 0.90 && coverage.ofBalance() <= 0.97, coverage::toString);
  }

  @Test
  void findsNoPlusWhereAllStatesAreAlike() {
    assertTrue(pluses(20, 0.06) <= 1);
  }

  /** At the smallest effect of interest itself, a + is an error: at most one table in twenty. */
  @Test
  @Tag("slow")
  void keepsTheRateOfFalsePlusesAtTheThreshold() {
    double threshold = 0.06 * 1.25 / (0.94 + 0.06 * 1.25);
    int tables = 400;
    assertTrue(tablesWithPlus(tables, threshold) <= 0.05 * tables + 9);
  }

  /** Every article once more, as agencies' copies print it: the same story in another outlet. */
  @Test
  void agencyCopyOfEveryArticleChangesNoSignAndNarrowsNoInterval() {
    for (int seed = 0; seed < 3; seed++) {
      List<Cell> once = new CellTable(corpus(40 + seed).counts(), DESIGN, 1).cells();
      List<Cell> twice = new CellTable(corpus(40 + seed).counts(true), DESIGN, 1).cells();
      for (int i = 0; i < once.size(); i++) {
        Cell before = once.get(i);
        Cell after = twice.get(i);
        assertEquals(before.sign(), after.sign(), before.toString());
        // The prior weighs half as much beside twice the sentences: the estimate grows, and so does
        // the interval; it must not shrink.
        assertTrue(
            after.high() - after.low() > 0.95 * (before.high() - before.low()), after::toString);
        assertTrue(
            after.balanceHigh() - after.balanceLow()
                > 0.95 * (before.balanceHigh() - before.balanceLow()),
            after::toString);
      }
    }
  }

  private static long pluses(int tables, double rate) {
    long pluses = 0;
    for (int i = 0; i < tables; i++) {
      PlantedCorpus corpus = new PlantedCorpus(300, 6, 5000 + i).everywhere(0.06);
      PlantedCorpus.STATES.forEach(state -> corpus.plant(state, rate));
      pluses += plusesOf(corpus, i);
    }
    return pluses;
  }

  private static long tablesWithPlus(int tables, double rate) {
    long with = 0;
    for (int i = 0; i < tables; i++) {
      PlantedCorpus corpus = new PlantedCorpus(300, 6, 9000 + i).everywhere(0.06);
      PlantedCorpus.STATES.forEach(state -> corpus.plant(state, rate));
      with += plusesOf(corpus, i) > 0 ? 1 : 0;
    }
    return with;
  }

  private static long plusesOf(PlantedCorpus corpus, long seed) {
    return new CellTable(corpus.counts(), DESIGN, seed)
        .cells().stream().filter(cell -> cell.sign() == Sign.PLUS).count();
  }
}
