package org.dilema.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.measure.Counts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the promise that 100,000 articles of 80,000 stories take seconds, not minutes. */
@Tag("slow")
class LargeCorpusTest {

  private static final Design DESIGN =
      new Design(PlantedCorpus.STATES, Set.copyOf(PlantedCorpus.REFERENCE), DecisionRule.CODEBOOK);

  @Test
  void decidesEightyThousandStoriesInSeconds() {
    Counts counts = new PlantedCorpus(10_000, 20, 1).everywhere(0.05).counts();
    assertTrue(counts.units().size() > 90_000);
    long start = System.nanoTime();
    FindingsTable table = FindingsTable.of(counts, DESIGN, 42);
    double seconds = (System.nanoTime() - start) / 1e9;
    assertEquals(18, table.cells().size());
    assertTrue(seconds < 30, seconds + " s");
  }

  /** Seventy tables, most of them with 2,000 resamples of their own. */
  @Test
  void triesEverySpecificationInLittleMore() {
    Counts counts = new PlantedCorpus(10_000, 20, 1).everywhere(0.05).counts();
    List<Cell> cells = FindingsTable.of(counts, DESIGN, 42).cells();
    long start = System.nanoTime();
    Sensitivity sensitivity = Specifications.of(counts, counts, DESIGN, cells, Map.of(), 42);
    double seconds = (System.nanoTime() - start) / 1e9;
    assertTrue(sensitivity.outcomes().size() > 18 * 60);
    assertTrue(seconds < 120, seconds + " s");
  }
}
