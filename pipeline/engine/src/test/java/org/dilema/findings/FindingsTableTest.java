package org.dilema.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.dilema.measure.Counts;
import org.dilema.measure.Dimension;
import org.dilema.measure.Feature;
import org.dilema.measure.Metric;
import org.dilema.measure.Occurrence;
import org.dilema.measure.Unit;
import org.junit.jupiter.api.Test;

class FindingsTableTest {

  private static final Design DESIGN =
      new Design(
          PlantedCorpus.STATES,
          Set.copyOf(PlantedCorpus.REFERENCE),
          DecisionRule.CODEBOOK,
          20,
          Published.TABLE,
          Map.of("the alliance", Published.MEMBERS));

  private static PlantedCorpus planted(long seed) {
    return planted(600, seed);
  }

  private static PlantedCorpus planted(int stories, long seed) {
    return new PlantedCorpus(stories, 6, seed)
        .everywhere(0.05)
        .plant("ALB", 0.03)
        .plant("MNE", 0.03)
        .plant("MKD", 0.03)
        .plant("XKX", 0.15)
        .plant("SRB", 0.14)
        .plant("BIH", 0.13)
        .plant("MKD", Dimension.FEAR, 0.13);
  }

  private static List<Sign> signs(FindingsTable table) {
    return table.cells().stream().map(Cell::sign).toList();
  }

  @Test
  void findsWhatWasPlanted() {
    FindingsTable table = FindingsTable.of(planted(1200, 1).counts(), DESIGN, 42);
    Agreement own = table.agreements().get(0);
    assertEquals(18, own.exact(), own.differing()::toString);
    assertEquals(
        List.of("findings", "all plus", "all minus", "outside the alliance"),
        table.agreements().stream().map(Agreement::table).toList());
    assertEquals(17, table.agreements().get(3).exact());
    assertEquals(Set.of("en", "sq"), table.languages().keySet());
    assertEquals("ALB", table.cells().get(0).state());
    assertEquals("anarchy", table.cells().get(0).dimension());
    assertEquals("misperceptions", table.cells().get(17).dimension());
  }

  @Test
  void drownsAFrameInItsOpposite() {
    FindingsTable table = FindingsTable.of(planted(1).opposite(0.5).counts(), DESIGN, 42);
    assertTrue(signs(table).stream().allMatch(sign -> sign == Sign.MINUS), table::toString);
  }

  @Test
  void saysNothingOfAnEmptyCorpus() {
    FindingsTable table = FindingsTable.of(Counts.builder().build(), DESIGN, 42);
    assertEquals(18, table.cells().size());
    for (Cell cell : table.cells()) {
      assertEquals(Sign.NOT_AVAILABLE, cell.sign());
      assertEquals(Status.INSUFFICIENT, cell.status());
      assertTrue(Double.isNaN(cell.logOdds()));
    }
    assertEquals(50, table.details().get(0).missingStories());
    assertEquals(300, table.details().get(0).missingSentences());
    assertEquals(Dilemma.Verdict.NOT_AVAILABLE, table.dilemmas().get(0).ofState());
    assertEquals(0, table.agreements().get(0).decided());
    assertFalse(table.metrics().isEmpty());
  }

  @Test
  void saysNothingOfATinyCorpus() {
    FindingsTable table =
        FindingsTable.of(new PlantedCorpus(3, 2, 1).everywhere(0.3).counts(), DESIGN, 42);
    assertTrue(table.cells().stream().allMatch(cell -> cell.status() == Status.INSUFFICIENT));
  }

  @Test
  void saysNothingWithoutFramesOrWithoutReference() {
    FindingsTable silent =
        FindingsTable.of(new PlantedCorpus(600, 6, 1).everywhere(0).counts(), DESIGN, 42);
    assertTrue(silent.cells().stream().allMatch(cell -> cell.status() == Status.INSUFFICIENT));
    Design alone = new Design(PlantedCorpus.STATES, Set.of("AUT"), DecisionRule.CODEBOOK);
    FindingsTable lonely = FindingsTable.of(planted(1).counts(), alone, 42);
    assertTrue(lonely.cells().stream().allMatch(cell -> cell.status() == Status.INSUFFICIENT));
    assertTrue(lonely.agreements().isEmpty());
  }

  /**
   * 300 sentences of 50 stories in 5 outlets decide; one sentence, story or outlet less does not.
   */
  @Test
  void decidesFromTheFloorOn() {
    assertEquals(Status.DECIDED, floor(300, 50, 5));
    assertEquals(Status.INSUFFICIENT, floor(299, 50, 5));
    assertEquals(Status.INSUFFICIENT, floor(300, 49, 5));
    assertEquals(Status.INSUFFICIENT, floor(300, 50, 4));
  }

  private static Status floor(int sentences, int stories, int outlets) {
    Counts.Builder builder = Counts.builder();
    for (int i = 0; i < stories; i++) {
      int part = sentences / stories + (i < sentences % stories ? 1 : 0);
      add(builder, "XKX", i, outlets, part, 4);
      add(builder, "HRV", i, outlets, 40, 1);
    }
    Design design = new Design(List.of("XKX"), Set.of("HRV"), DecisionRule.CODEBOOK);
    return FindingsTable.of(builder.build(), design, 42).cells().get(0).status();
  }

  private static void add(
      Counts.Builder builder, String state, int story, int outlets, int sentences, int hits) {
    String outlet = "outlet" + story % outlets;
    Map<Feature, Integer> counts = new HashMap<>();
    counts.put(Feature.mentions(state), sentences);
    for (Dimension dimension : Dimension.values()) {
      counts.put(Feature.sentences(state, dimension), hits);
    }
    builder.add(new Unit(state + story, outlet, outlet, "en", "2022-03-01"), counts, List.of());
  }

  @Test
  void doesNotChangeWithTheNumberOfThreads() throws Exception {
    Counts counts = planted(2).counts();
    ForkJoinPool one = new ForkJoinPool(1);
    ForkJoinPool five = new ForkJoinPool(5);
    try {
      FindingsTable alone = one.submit(() -> FindingsTable.of(counts, DESIGN, 7)).get();
      FindingsTable together = five.submit(() -> FindingsTable.of(counts, DESIGN, 7)).get();
      assertEquals(alone, together);
      assertEquals(alone.metrics(), together.metrics());
    } finally {
      one.shutdown();
      five.shutdown();
    }
  }

  @Test
  void learnsNothingFromCopiesOfEveryArticle() {
    FindingsTable once = FindingsTable.of(planted(3).counts(), DESIGN, 42);
    FindingsTable twice = FindingsTable.of(planted(3).counts(true), DESIGN, 42);
    assertEquals(signs(once), signs(twice));
    for (int i = 0; i < once.cells().size(); i++) {
      Cell before = once.cells().get(i);
      Cell after = twice.cells().get(i);
      assertEquals(2 * before.n(), after.n());
      assertTrue(
          after.high() - after.low() > 0.95 * (before.high() - before.low()), after::toString);
    }
  }

  @Test
  void drawsEvidenceAtRandomAndSaysOfHowMuch() {
    List<Occurrence> all = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      all.add(new Occurrence("XKX", Dimension.FEAR, "a" + i, 1, "a" + i + ":1:1"));
    }
    Counts counts =
        Counts.builder()
            .add(
                new Unit("s", "o", "o", "en", "2022-03-01"),
                Map.of(Feature.mentions("XKX"), 100, Feature.sentences("XKX", Dimension.FEAR), 100),
                all)
            .build();
    FindingsTable table = FindingsTable.of(counts, DESIGN, 42);
    Cell cell = table.cells().get(4);
    assertEquals("XKX/fear", cell.state() + "/" + cell.dimension());
    assertEquals(20, cell.evidence().size());
    assertEquals(100, table.details().get(4).evidenceTotal());
    assertEquals(cell.evidence(), FindingsTable.of(counts, DESIGN, 42).cells().get(4).evidence());
    assertFalse(
        cell.evidence().equals(FindingsTable.of(counts, DESIGN, 43).cells().get(4).evidence()));
    assertEquals(20, cell.evidence().stream().distinct().count());
  }

  @Test
  void documentsItsMetrics() throws IOException {
    Path home = Path.of(System.getProperty("dilema.home", "../.."));
    String page = Files.readString(home.resolve("pipeline/docs/metrics.md"));
    FindingsTable table = FindingsTable.of(Counts.builder().build(), DESIGN, 42);
    for (Metric metric : table.metrics()) {
      assertTrue(page.contains("`" + metric.metric() + "`"), metric.metric());
    }
  }
}
