package org.dilema.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.dilema.measure.Counts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the promise that 100,000 articles of 80,000 stories take seconds, not minutes. */
@Tag("slow")
class LargeCorpusTest {

  @Test
  void decidesEightyThousandStoriesInSeconds() {
    Counts counts = new PlantedCorpus(10_000, 20, 1).everywhere(0.05).counts();
    assertTrue(counts.units().size() > 90_000);
    Design design =
        new Design(
            PlantedCorpus.STATES, Set.copyOf(PlantedCorpus.REFERENCE), DecisionRule.CODEBOOK);
    long start = System.nanoTime();
    FindingsTable table = FindingsTable.of(counts, design, 42);
    double seconds = (System.nanoTime() - start) / 1e9;
    assertEquals(18, table.cells().size());
    assertTrue(seconds < 60, seconds + " s");
  }
}
