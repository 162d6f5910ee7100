package org.dilema.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.dilema.annotate.Annotation;
import org.dilema.annotate.Annotator;
import org.dilema.text.Sentence;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {

  @TempDir private static Path folder;
  private static Study study;
  private static SortedMap<String, String> expected;

  /** Breaks down after some calls, as a full disk or a power cut would. */
  private static final class Failing implements Annotator {
    private int left;

    Failing(int calls) {
      this.left = calls;
    }

    @Override
    public synchronized List<Annotation> annotate(List<Sentence> sentences) {
      if (left-- <= 0) {
        throw new UncheckedIOException(new IOException("No space left on device"));
      }
      return List.of();
    }

    @Override
    public String version() {
      return "none";
    }
  }

  @BeforeAll
  static void runsWithoutABreak() throws IOException {
    study = SmallStudy.albanian(folder, 6);
    SmallStudy.run(study, folder.resolve("whole"), false);
    expected = SmallStudy.results(folder.resolve("whole"));
    assertTrue(expected.get("frames.csv").lines().count() > 10, expected.get("frames.csv"));
  }

  @Test
  void endsWithTheSameBytesAndTellsWhatItReused() throws IOException {
    Path out = folder.resolve("broken");
    IOException full =
        assertThrows(
            IOException.class,
            () -> SmallStudy.run(study, out, false, new Failing(10), new ArrayList<>()));
    assertEquals("No space left on device", full.getMessage());
    assertFalse(Pipeline.finished(out));
    assertFalse(Files.exists(out.resolve("frames.csv")));
    List<String> told = new ArrayList<>();
    SmallStudy.run(study, out, true, new SmallStudy.NoModels(), told);
    String reused =
        told.stream().filter(line -> line.contains("finished before")).findFirst().get();
    assertTrue(reused.matches("[1-9]\\d* of \\d+ articles were finished before"), reused);
    assertEquals(expected, SmallStudy.results(out));
    assertTrue(Pipeline.finished(out));
  }

  @Test
  void aFullDiskLeavesTheResultsOfTheRunBeforeAndIsGoneOnFrom() throws IOException {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(full), "only Linux has a device that is always full");
    Path out = folder.resolve("full");
    Study before = study.seeded(7);
    SmallStudy.run(before, out, false);
    SortedMap<String, String> last = SmallStudy.results(out);
    for (String name : List.of("frames.csv", "report.html")) {
      assertThrows(
          IOException.class,
          () -> SmallStudy.run(study, out, false, new Failing(10), new ArrayList<>()));
      Path stage = Files.createDirectories(out.resolve(".work").resolve("out"));
      Path link = Files.createSymbolicLink(stage.resolve("." + name + ".part"), full);
      IOException failure =
          assertThrows(IOException.class, () -> SmallStudy.run(study, out, true), name);
      assertTrue(String.valueOf(failure.getMessage()).contains("No space left"), name);
      assertFalse(Pipeline.finished(out), name);
      SortedMap<String, String> found = SmallStudy.results(out);
      found.remove(".work/");
      assertEquals(last, found, name);
      Files.deleteIfExists(link);
    }
    SmallStudy.run(study, out, true);
    assertEquals(expected, SmallStudy.results(out));
  }

  @Test
  void beginsAnewWhereTheStudyIsAnother() throws IOException {
    Path out = folder.resolve("other");
    assertThrows(
        IOException.class,
        () -> SmallStudy.run(study.seeded(5), out, false, new Failing(10), new ArrayList<>()));
    List<String> told = new ArrayList<>();
    SmallStudy.run(study, out, true, new SmallStudy.NoModels(), told);
    assertTrue(told.stream().anyMatch(line -> line.startsWith("0 of ")), told.toString());
    assertEquals(expected, SmallStudy.results(out));
  }

  @Test
  void leavesTheLastGoodRunUntilTheNextIsWhole() throws IOException {
    Path out = folder.resolve("again");
    SmallStudy.run(study, out, false);
    assertThrows(
        IOException.class,
        () -> SmallStudy.run(study.seeded(5), out, false, new Failing(10), new ArrayList<>()));
    SortedMap<String, String> left = SmallStudy.results(out);
    left.remove(".work/");
    assertEquals(expected, left);
  }

  @Test
  void refusesAFolderThatAnotherRunWritesInto() throws IOException {
    Path out = folder.resolve("held");
    try (Workshop held = Workshop.open(Files.createDirectories(out), "x", false)) {
      assertFalse(held.resumed());
      StudyException refused =
          assertThrows(StudyException.class, () -> SmallStudy.run(study, out, true));
      assertTrue(refused.getMessage().contains("another run is writing here"));
    }
  }

  @Test
  void goesOnWithAPublicationThatWasBrokenOff() throws IOException {
    Path out = Files.createDirectories(folder.resolve("published"));
    SmallStudy.run(study, out, true); // an empty folder: a fresh run
    assertEquals(expected, SmallStudy.results(out));
    Path stage = Files.createDirectories(folder.resolve("stage"));
    for (String name : List.of("frames.csv", "manifest.json", "index")) {
      Files.move(out.resolve(name), stage.resolve(name));
    }
    Files.createDirectories(out.resolve("index"));
    new Publication(stage, out).publish();
    assertEquals(expected, SmallStudy.results(out));
  }
}
