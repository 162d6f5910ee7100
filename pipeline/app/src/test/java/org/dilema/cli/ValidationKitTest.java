package org.dilema.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a run to a coded sheet, to the agreement of coders, to corrections of the next run. */
class ValidationKitTest {

  @TempDir private static Path shared;
  private static Desk desk;

  @TempDir private Path folder;

  @BeforeAll
  static void run() throws IOException {
    desk = new Desk(shared);
    for (int i = 1; i <= 6; i++) {
      desk.article(
          "a" + i + ".txt",
          "Lajmi "
              + i
              + "\n\nSerbia kërcënoi Kosovën me luftë në ditën "
              + i
              + ". Shqipëria vendosi të ndërtojë një rrugë të re me gjatësi prej "
              + i
              + " kilometrash. Sot bie shi në gjithë vendin dhe era fryn nga veriu.");
    }
    desk.runs(6, 0);
  }

  private Terminal sample(String file, String... more) {
    List<String> line = new ArrayList<>(List.of("sample", desk.out().toString()));
    line.addAll(List.of("--lexicons", desk.lexicons().toString(), "--per-stratum", "3"));
    line.addAll(List.of("--out", folder.resolve(file).toString()));
    line.addAll(List.of(more));
    Terminal terminal = Terminal.type(line.toArray(String[]::new));
    assertEquals(0, terminal.status(), terminal.err());
    return terminal;
  }

  /** Codes a sheet as somebody would who sees a threat wherever the verb stands. */
  private Path coded(Path sheet, String name, boolean threats) throws IOException {
    List<String> lines = Files.readAllLines(sheet);
    List<String> header = List.of(lines.get(0).split(","));
    int column = header.indexOf("\"category\"");
    List<String> coded = new ArrayList<>(List.of(lines.get(0)));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
      assertEquals(header.size(), cells.size(), line);
      String sentence = cells.get(header.indexOf("\"sentence\""));
      cells.set(column, threats && sentence.contains("kërcënoi") ? "THREAT" : "none");
      coded.add(String.join(",", cells));
    }
    return Files.write(folder.resolve(name), coded);
  }

  @Test
  void drawsASheetThatDoesNotSayWhatTheProgramThinks() throws IOException {
    Terminal terminal = sample("coding.csv");
    terminal.tells("keep", "coding.key.csv");
    String sheet = Files.readString(folder.resolve("coding.csv"));
    assertTrue(sheet.contains("kërcënoi"), sheet);
    assertFalse(sheet.contains("THREAT"), sheet);
    assertFalse(sheet.contains("hit"), sheet);
    sample("again.csv");
    assertEquals(sheet, Files.readString(folder.resolve("again.csv")));
  }

  @Test
  void tellsHowFarTwoCodersAgreeAndHowGoodTheTaggerIs() throws IOException {
    sample("coding.csv");
    Path sheet = folder.resolve("coding.csv");
    Path one = coded(sheet, "one.csv", true);
    Path other = coded(sheet, "other.csv", true);
    Terminal terminal =
        Terminal.type(
            "agree",
            one.toString(),
            other.toString(),
            "--run",
            desk.out().toString(),
            "--key",
            folder.resolve("coding.key.csv").toString());
    assertEquals(0, terminal.status(), terminal.err());
    assertTrue(
        terminal.out().lines().anyMatch(line -> line.matches("sq +THREAT +.* 1\\.000 +1\\.000 .*")),
        terminal.out());
    assertTrue(
        terminal.out().lines().anyMatch(l -> l.matches("sq +THREAT +\\d+ +\\d+ +1\\.000 .*")),
        terminal.out());
  }

  @Test
  void listsWhereTwoCodersDiffer() throws IOException {
    sample("coding.csv");
    Path sheet = folder.resolve("coding.csv");
    Terminal terminal =
        Terminal.type(
            "agree",
            coded(sheet, "one.csv", true).toString(),
            coded(sheet, "other.csv", false).toString());
    assertEquals(0, terminal.status(), terminal.err());
    List<String> differences = Files.readAllLines(folder.resolve("disagreements.csv"));
    assertTrue(differences.size() > 1, differences.toString());
    assertTrue(
        differences.stream().skip(1).allMatch(line -> line.contains("kërcënoi")),
        differences.toString());
  }

  @Test
  void appliesCorrectionsOnTheNextRunAndShowsBothFindings() throws IOException {
    String frame = desk.table("frames.csv").get(1);
    String article = frame.split(",")[1];
    Files.writeString(
        folder.resolve("corrections.csv"),
        "article,sentence,what,why\n" + article + ",1,wrong THREAT,an exercise\n");
    Files.writeString(
        folder.resolve("study.yml"),
        "title: Corrected\nlexicons: "
            + desk.lexicons()
            + "\ncorpus: ["
            + desk.corpus()
            + "]\ncorrections: corrections.csv\n"
            + "states:\n  XKX: Kosovo\n  SRB: Serbia\nreference: [HRV]\n");
    Path out = folder.resolve("corrected");
    Terminal terminal =
        Terminal.type("run", folder.resolve("study.yml").toString(), "--out", out.toString());
    assertEquals(0, terminal.status(), terminal.err());
    List<String> frames = Files.readAllLines(out.resolve("frames.csv"));
    assertEquals(desk.table("frames.csv").size() - 1, frames.size());
    assertTrue(frames.stream().noneMatch(line -> line.contains("," + article + ",")));
    List<String> applied = Files.readAllLines(out.resolve("corrections_applied.csv"));
    assertTrue(
        applied.get(1).startsWith(article + ",1,wrong THREAT,an exercise,true"), applied.get(1));
    String report = Files.readString(out.resolve("report.html"));
    assertTrue(report.contains("correction"), "the report tells of the corrections");
  }

  @Test
  void carriesADictionaryOfAnotherProgramIntoTheLexiconAndBack() throws IOException {
    Path dictionary = folder.resolve("fear.yml");
    Files.writeString(dictionary, "fear:\n  - panik*\n  - ankth\n");
    Path table = folder.resolve("imported.csv");
    Terminal read =
        Terminal.type(
            "lexicon",
            "import",
            dictionary.toString(),
            "--format",
            "QUANTEDA",
            "--category",
            "FEAR",
            "--lang",
            "sq",
            "--lexicons",
            desk.lexicons().toString(),
            "--out",
            table.toString());
    assertEquals(0, read.status(), read.err());
    assertTrue(Files.readString(table).contains("ankth"), Files.readString(table));
    Terminal written =
        Terminal.type(
            "lexicon",
            "export",
            "--format",
            "quanteda",
            "--lang",
            "sq",
            "--lexicons",
            desk.lexicons().toString());
    assertEquals(0, written.status(), written.err());
    assertTrue(written.out().contains("kërcënoi"), "the export holds inflected forms");
  }
}
