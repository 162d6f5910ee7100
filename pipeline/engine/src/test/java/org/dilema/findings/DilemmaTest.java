package org.dilema.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dilema.findings.Dilemma.Verdict;
import org.dilema.measure.Counts;
import org.dilema.measure.Dimension;
import org.dilema.measure.Feature;
import org.dilema.measure.Feature.Kind;
import org.dilema.measure.Unit;
import org.junit.jupiter.api.Test;

class DilemmaTest {

  private static Dilemma derive(String signs, int fear, int societal) {
    Counts counts =
        Counts.builder()
            .add(
                new Unit("s", "o", "o", "en", "2022-03-01"),
                Map.of(
                    Feature.sentences("MKD", Dimension.FEAR),
                    fear,
                    new Feature(Kind.SENTENCES, "MKD", "fear.societal"),
                    societal),
                List.of())
            .build();
    PublishedTable table = Published.table("MKD " + signs);
    List<Cell> cells = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      cells.add(cell(dimension, table.sign("MKD", dimension)));
    }
    return Dilemma.of("MKD", cells, counts);
  }

  private static Cell cell(Dimension dimension, Sign sign) {
    return new Cell(
        "MKD",
        dimension.label(),
        sign,
        Status.DECIDED,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        null,
        List.of());
  }

  @Test
  void findsTheStateDilemmaOnThreePlusesAlone() {
    assertEquals(Verdict.PRESENT, derive("+++", 10, 0).ofState());
    assertEquals(Verdict.ABSENT, derive("---", 10, 0).ofState());
    assertEquals(Verdict.INDETERMINATE, derive("++-", 10, 0).ofState());
    assertEquals(Verdict.INDETERMINATE, derive("-+-", 10, 0).ofState());
    assertEquals(Verdict.NOT_AVAILABLE, derive("++?", 10, 0).ofState());
  }

  @Test
  void findsTheSocietalDilemmaWhereHalfOfTheFearIsSocietal() {
    assertEquals(Verdict.PRESENT, derive("-+-", 10, 5).societal());
    assertEquals(Verdict.ABSENT, derive("-+-", 11, 5).societal());
    assertEquals(Verdict.ABSENT, derive("+-+", 10, 10).societal());
    assertEquals(Verdict.NOT_AVAILABLE, derive("+?+", 10, 10).societal());
  }

  @Test
  void hasNoShareOfNoFear() {
    assertTrue(Double.isNaN(derive("???", 0, 0).societalShare()));
  }
}
