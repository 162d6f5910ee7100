package org.dilema.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dilema.report.Change;
import org.dilema.report.ChangeList;
import org.dilema.report.OutputException;
import org.dilema.report.RunComparison;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two runs of one study are told apart, down to the entry of a lexicon that made the difference.
 */
class ComparisonTest {

  private static final String STUDY =
      """
      title: Two runs
      languages: [sq]
      corpus: [news]
      lexicons: %s
      states:
        XKX: Kosovo
        SRB: Serbia
      reference: [ALB]
      decision:
        resamples: 100
      """;

  @TempDir private static Path folder;
  private static Path first;
  private static Path second;
  private static List<Change> changes;

  @BeforeAll
  static void runs() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    Files.writeString(
        news.resolve("a.txt"),
        "Lajmi i parë\n\nSerbia e kërcënoi Kosovën. Sot bie shi në gjithë vendin.\n"
            + "Kosova ka frikë nga Serbia.\n");
    Files.writeString(
        news.resolve("b.txt"),
        "Lajmi i dytë\n\nShqipëria i druhet Rusisë. Era fryn nga veriu dhe bie borë në male.\n");
    Path before = SmallStudy.lexicons(folder.resolve("before"), 40);
    Path after = SmallStudy.lexicons(folder.resolve("after"), 40);
    drop(after.resolve("sq").resolve("fear.csv"), "kam frikë,");
    drop(after.resolve("sq").resolve("threat.csv"), "kërcënoj,");
    drop(after.resolve("sq").resolve("threat.csv"), "kërcënoj me luftë,");
    replace(after.resolve("actors.csv"), "Rusi:F2", "Moskovi:F2");
    first = run("first", before);
    second = run("second", after);
    changes = RunComparison.of(first, second);
  }

  private static void drop(Path table, String start) throws IOException {
    List<String> lines = Files.readAllLines(table);
    List<String> rest = lines.stream().filter(line -> !line.startsWith(start)).toList();
    assertEquals(lines.size() - 1, rest.size(), "one entry of " + table + " is taken away");
    Files.write(table, rest);
  }

  private static void replace(Path table, String old, String now) throws IOException {
    String text = Files.readString(table);
    assertTrue(text.contains(old), table + " holds " + old);
    Files.writeString(table, text.replace(old, now));
  }

  private static Path run(String name, Path lexicons) throws IOException {
    Path study = folder.resolve("study.yml");
    Files.writeString(study, STUDY.formatted(folder.relativize(lexicons)));
    Path out = folder.resolve(name);
    SmallStudy.run(StudyReader.read(study), out, false);
    return out;
  }

  private static List<Change> of(Change.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  private static Change frame(String article, String category) {
    List<Change> found =
        of(Change.Kind.FRAME).stream()
            .filter(c -> c.what().startsWith(article) && c.what().contains(category))
            .toList();
    assertEquals(1, found.size(), article + " " + category + " in " + changes);
    return found.get(0);
  }

  private static String article(String text) throws IOException {
    return Files.readAllLines(first.resolve("articles.csv")).stream()
        .filter(line -> line.contains(text))
        .map(line -> line.substring(0, line.indexOf(',')))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void namesTheEntriesThatDiffer() {
    List<String> entries = of(Change.Kind.ENTRY).stream().map(Change::what).toList();
    assertTrue(entries.contains("lexicons/sq/fear.csv 'kam frikë'"), entries.toString());
    assertTrue(entries.contains("lexicons/actors.csv 'state:russia'"), entries.toString());
    assertEquals(5, entries.size(), "and the study file, which names the folder: " + entries);
  }

  @Test
  void namesTheCueThatASentenceLostItsFrameWith() throws IOException {
    Change lost = frame(article("i parë"), "THREAT");
    assertTrue(lost.before().contains("threatener state:serbia"), lost.toString());
    assertEquals("", lost.after());
    assertEquals("lexicons/sq/threat.csv 'kërcënoj'", lost.because());
  }

  @Test
  void laysAFrameBesideTheOneThatTakesItsPlace() throws IOException {
    Change other = frame(article("i parë"), "FEAR");
    assertTrue(other.before().startsWith("'kam frikë' asserted"), other.toString());
    assertTrue(other.after().startsWith("'frikë' asserted"), other.toString());
    assertEquals("lexicons/sq/fear.csv 'kam frikë'", other.because());
  }

  @Test
  void namesTheActorThatASentenceLostFromItsRoles() throws IOException {
    Change changed = frame(article("i dytë"), "FEAR");
    assertTrue(changed.before().contains("state:russia"), changed.toString());
    assertFalse(changed.after().contains("state:russia"), changed.toString());
    assertEquals("lexicons/actors.csv 'state:russia'", changed.because());
  }

  @Test
  void leavesOutWhatStaysAsItWas() throws IOException {
    assertEquals(3, of(Change.Kind.FRAME).size(), changes.toString());
    assertEquals(List.of(), of(Change.Kind.ARTICLE));
    assertEquals(List.of(), RunComparison.of(first, first));
    assertEquals(
        "The two runs say the same.\n", ChangeList.render(List.of(), ChangeList.Format.TEXT));
  }

  @Test
  void tellsEachCellsNumbersAndWhichEntriesMovedIt() {
    Change cell =
        of(Change.Kind.CELL).stream()
            .filter(c -> c.what().equals("XKX fear"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(changes.toString()));
    assertTrue(cell.before().contains("n/a (insufficient)"), cell.toString());
    assertTrue(cell.before().contains("2 of 2 sentences"), cell.toString());
    assertTrue(cell.after().contains("1 of 2 sentences"), cell.toString());
    assertEquals(
        "1 frame: lexicons/sq/fear.csv 'kam frikë';"
            + " 1 frame: lexicons/sq/threat.csv 'kërcënoj'",
        cell.because());
    assertTrue(
        of(Change.Kind.CELL).stream().noneMatch(c -> c.what().equals("SRB misperceptions")),
        changes.toString());
  }

  @Test
  void writesTheListForPeopleAndForPrograms() throws IOException {
    String text = ChangeList.render(changes, ChangeList.Format.TEXT);
    assertTrue(text.contains("Frames that differ (3)"), text);
    String csv = ChangeList.render(changes, ChangeList.Format.CSV);
    assertTrue(csv.startsWith("kind,what,before,after,because\r\n"), csv);
    JsonNode json =
        JsonMapper.builder().build().readTree(ChangeList.render(changes, ChangeList.Format.JSON));
    assertEquals(changes.size(), json.size());
    assertEquals(changes.get(0).what(), json.get(0).get("what").textValue());
  }

  @Test
  void refusesAFolderWithoutARun() {
    assertThrows(OutputException.class, () -> RunComparison.of(first, folder.resolve("news")));
  }
}
