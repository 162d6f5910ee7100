package org.dilema.validate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.lexicon.Category;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlindSheetTest {

  @TempDir private static Path folder;

  private static Path run = Path.of("");

  @BeforeAll
  static void writeARun() throws IOException {
    run = SmallRun.write(folder.resolve("run"), 40);
  }

  private static BlindSheet.Written draw(String name, long seed) throws IOException {
    return BlindSheet.draw(run, SmallRun.english(), 6, seed, folder.resolve(name));
  }

  @Test
  void mixesHitsNearMissesAndRandomSentences() throws IOException {
    BlindSheet.Written written = draw("a.csv", 1);
    assertTrue(written.strata().get("en/hit/FEAR/experiencer") >= 6, written.toString());
    assertTrue(written.strata().get("en/near/THREAT/negated") >= 6, written.toString());
    assertTrue(written.strata().get("en/near/FEAR/cue") >= 6, "traders worry about a storm");
    assertEquals(written.sentences(), written.strata().get("en/random"));
  }

  @Test
  void givesEqualBytesForEqualSeedsAndOthersForOthers() throws IOException {
    byte[] once = Files.readAllBytes(draw("one.csv", 5).sheet());
    assertArrayEquals(once, Files.readAllBytes(draw("two.csv", 5).sheet()));
    assertNotEquals(
        Files.readString(draw("one.csv", 5).sheet()),
        Files.readString(draw("three.csv", 6).sheet()));
  }

  @Test
  void hidesTagsStrataAndArticles() throws IOException {
    SheetTable sheet = SheetTable.read(draw("b.csv", 1).sheet(), BlindSheet.COLUMNS);
    for (SheetTable.Row row : sheet.rows()) {
      for (String column : BlindSheet.COLUMNS.subList(7, BlindSheet.COLUMNS.size())) {
        assertEquals("", row.get(column));
      }
      assertTrue(row.get("id").matches("en\\d{5}"), row.get("id"));
    }
  }

  @Test
  void guardsHeadlinesThatLookLikeFormulas() throws IOException {
    String text = Files.readString(draw("c.csv", 1).sheet());
    assertTrue(text.contains("\"'" + SmallRun.FORMULA + "\""));
    assertFalse(text.contains("\"=1"));
    assertFalse(text.contains("\"@traders"));
  }

  @Test
  void givesTheSentenceBeforeButNotTheHeadlineAsSuch() throws IOException {
    for (SheetTable.Row row : SheetTable.read(draw("d.csv", 1).sheet(), List.of("prev")).rows()) {
      String sentence = row.get("sentence");
      if (sentence.startsWith("Kosovo fears") || sentence.equals(SmallRun.FORMULA)) {
        assertEquals("", row.get("prev"));
      }
      if (sentence.startsWith("The minister")) {
        assertTrue(row.get("prev").startsWith("Kosovo fears"));
      }
    }
  }

  @Test
  void weighsTheSheetUpToTheRun() throws IOException {
    // 40 articles of 6 sentences; 40 of these 240 are hits of FEAR.
    double all = 0;
    double fears = 0;
    int seeds = 200;
    List<Population.Member> population = new ArrayList<>();
    for (int i = 0; i < 240; i++) {
      population.add(
          new Population.Member(
              new RunFolder.Place("a", i),
              "en",
              Population.strata(
                  "en",
                  i < 40
                      ? List.of(
                          new CodedFrame(
                              "FEAR", "F0", "asserted", "fact", Map.of("feared", Set.of("SRB"))))
                      : List.of(),
                  i < 90 ? Set.of(Category.FEAR) : Set.of())));
    }
    for (int seed = 0; seed < seeds; seed++) {
      for (SampleDesign.Drawn drawn : new SampleDesign(10, seed).draw(population)) {
        all += drawn.weight();
        fears += drawn.member().place().sentence() < 40 ? drawn.weight() : 0;
      }
    }
    assertEquals(240, all / seeds, 12);
    assertEquals(40, fears / seeds, 2);
  }

  @Test
  void keepsTheTagsInTheKey() throws IOException {
    Map<String, SampleKey.Entry> key = SampleKey.read(draw("e.csv", 1).key());
    List<String> tags =
        key.values().stream()
            .map(entry -> CodedFrame.text(entry.tags()))
            .distinct()
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "", "FEAR:F0:asserted:fact experiencer=XKX", "THREAT:TV:negated:fact threatener=SRB"),
        tags);
  }

  @Test
  void refusesAFolderThatHoldsNoRun() {
    SheetException refused =
        assertThrows(
            SheetException.class,
            () ->
                BlindSheet.draw(
                    folder.resolve("nothing"), SmallRun.english(), 5, 1, folder.resolve("x.csv")));
    assertTrue(
        String.valueOf(refused.getMessage()).contains("expected the folder of a finished run"));
  }
}
