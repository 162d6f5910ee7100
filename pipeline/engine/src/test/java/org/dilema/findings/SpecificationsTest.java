package org.dilema.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.measure.Counts;
import org.dilema.measure.Metric;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kosovo is planted at three times the rate of the others: a firm +. */
class SpecificationsTest {

  private static final Design DESIGN =
      new Design(
          PlantedCorpus.STATES,
          Set.copyOf(PlantedCorpus.REFERENCE),
          new DecisionRule(1.25, 2, 500, 300, 50, 5, 10, 800, 0.95, 0.05));

  /** One outlet is Kosovo's, three are Serbia's; those of two nobody knows. */
  private static final Map<String, String> HOMES =
      Map.of("outlet0", "XKX", "outlet1", "SRB", "outlet2", "SRB", "outlet3", "SRB");

  private static Counts counts;
  private static List<Cell> cells;
  private static Sensitivity sensitivity;

  @BeforeAll
  static void decide() {
    counts = new PlantedCorpus(250, 6, 3).everywhere(0.06).plant("XKX", 0.2).counts();
    cells = FindingsTable.of(counts, DESIGN, 1).cells();
    sensitivity = Specifications.of(counts, counts, DESIGN, cells, HOMES, 1);
  }

  private static Sensitivity.Kept kept(String state) {
    return sensitivity.cells().stream()
        .filter(one -> one.state().equals(state) && one.dimension().equals("fear"))
        .findFirst()
        .orElseThrow();
  }

  private static Sensitivity.Outcome outcome(String specification) {
    return sensitivity.outcomes().stream()
        .filter(one -> one.specification().equals(specification))
        .filter(one -> one.state().equals("XKX") && one.dimension().equals("fear"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void triesEveryFamily() {
    Set<String> families = new TreeSet<>();
    sensitivity.outcomes().forEach(one -> families.add(one.family()));
    assertEquals(
        Set.of(
            "threshold",
            "outlet",
            "language",
            "month",
            "groups",
            "home",
            "categories",
            "voice",
            "modality",
            "weights",
            "reference",
            "pooling",
            "prior",
            "multiplicity"),
        families);
  }

  @Test
  void studysOwnThresholdGivesTheStudysOwnTable() {
    List<Sign> own =
        sensitivity.outcomes().stream()
            .filter(one -> one.specification().equals("odds 1.25"))
            .map(Sensitivity.Outcome::sign)
            .toList();
    assertEquals(cells.stream().map(Cell::sign).toList(), own);
  }

  @Test
  void firmPlusSurvivesThresholdsAndPartsLeftOut() {
    assertEquals(Sign.PLUS, kept("XKX").sign());
    assertEquals(1.0, kept("XKX").oddsLow(), 1e-9);
    assertTrue(kept("XKX").oddsHigh() >= 1.5, () -> kept("XKX").toString());
    assertTrue(outcome("without en").kept());
    assertTrue(outcome("without outlet1").kept());
    assertTrue(outcome("without HRV").kept());
    assertTrue(outcome("kin").kept());
    assertTrue(outcome("within outlet, language and month").kept());
    assertTrue(outcome("the other states").kept());
  }

  /**
   * The planted counts know neither voices nor hedges: where nothing is counted, nothing is kept.
   */
  @Test
  void plusIsLostWhereItsFramesAreLeftOut() {
    assertFalse(outcome("own leaders").kept());
    assertFalse(outcome("without hedged").kept());
    assertTrue(outcome("without A3").kept(), "fear does not hang on A3");
  }

  /**
   * The weaker the prior, the further from the corpus; Holm asks for more than the study's rule.
   */
  @Test
  void firmPlusSurvivesPriorsAndTheStricterControl() {
    assertTrue(outcome("50 sentences").logOdds() > outcome("5000 sentences").logOdds());
    assertTrue(outcome("50 sentences").kept());
    assertTrue(outcome("Holm").kept());
    assertEquals(outcome("odds 1.25").logOdds(), outcome("Holm").logOdds());
  }

  /** A state's own outlet alone is below the floor of five outlets; what it says is kept apart. */
  @Test
  void readsWhatAStatesOwnOutletsSayApartFromWhatOthersSay() {
    Sensitivity.Outcome own = outcome("own outlets");
    Sensitivity.Outcome foreign = outcome("foreign outlets");
    assertEquals(Status.INSUFFICIENT, own.status());
    Counts others =
        counts.where(unit -> Set.of("outlet1", "outlet2", "outlet3").contains(unit.outlet()));
    Cell cell =
        new CellTable(others, DESIGN, 1)
            .cells().stream()
                .filter(one -> one.state().equals("XKX") && one.dimension().equals("fear"))
                .findFirst()
                .orElseThrow();
    assertEquals(cell.logOdds(), foreign.logOdds());
    assertTrue(own.logOdds() != foreign.logOdds());
  }

  @Test
  void shareIsThatOfTheOutcomes() {
    Sensitivity.Kept cell = kept("XKX");
    long own =
        sensitivity.outcomes().stream()
            .filter(one -> one.state().equals("XKX") && one.dimension().equals("fear"))
            .filter(Sensitivity.Outcome::kept)
            .count();
    assertEquals(own, cell.kept());
    assertEquals((double) own / cell.tried(), cell.share(), 1e-12);
    Metric share =
        sensitivity.metrics().stream()
            .filter(one -> one.group().equals("state=XKX") && one.key().equals("fear"))
            .filter(one -> one.metric().equals("sensitivity_share"))
            .findFirst()
            .orElseThrow();
    assertEquals(cell.share(), share.value());
  }

  @Test
  void triesNothingWithoutArticles() {
    Counts none = Counts.builder().build();
    assertEquals(
        Sensitivity.NONE,
        Specifications.of(none, none, DESIGN, FindingsTable.of(none, DESIGN, 1).cells(), HOMES, 1));
  }
}
