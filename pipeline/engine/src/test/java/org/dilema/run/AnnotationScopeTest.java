package org.dilema.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.dilema.annotate.AnnotationCache;
import org.dilema.annotate.SharedAnnotator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds, on real news, what is annotated to what is needed. */
@Tag("slow")
class AnnotationScopeTest {

  private static final Path NEWS =
      SmallStudy.HOME.resolve("../shared/data/ntrex_dev.jsonl").normalize();
  private static final List<String> TAGS =
      List.of("actors.csv", "frames.csv", "roles.csv", "sentences.csv", "unlisted_actors.csv");

  @TempDir private Path folder;

  @BeforeEach
  void needsRealNews() {
    Assumptions.assumeTrue(Files.exists(NEWS), () -> NEWS + " is not at hand");
  }

  private static Study study() {
    return StudyReader.read(SmallStudy.HOME.resolve("corpus/sample/study.yml"))
        .of(List.of(NEWS.toString()), SmallStudy.HOME, true);
  }

  private RunCounts run(Study study, String name, AnnotationCache annotator, boolean exhaustive)
      throws IOException {
    Journal journal = new Journal(line -> {}, System::nanoTime, (done, all) -> {});
    RunOptions options =
        new RunOptions(folder.resolve(name), 2, SmallStudy.HOME, false, exhaustive);
    return new Pipeline(study, options, annotator, journal).run();
  }

  @Test
  void findsTheSameTagsWhereEverySentenceIsAnnotated() throws IOException {
    AnnotationCache few = AnnotationCache.none(SharedAnnotator.ENGLISH);
    AnnotationCache all = AnnotationCache.none(SharedAnnotator.ENGLISH);
    run(study(), "few", few, false);
    run(study(), "all", all, true);
    assertTrue(few.made() * 6 < all.made(), few.made() + " of " + all.made());
    assertTrue(few.parsed() * 8 < all.parsed(), few.parsed() + " of " + all.parsed());
    for (String file : TAGS) {
      assertEquals(
          Files.readString(folder.resolve("few").resolve(file)),
          Files.readString(folder.resolve("all").resolve(file)),
          file);
    }
    System.out.println(
        "annotated "
            + few.made()
            + ", parsed "
            + few.parsed()
            + " of "
            + all.made()
            + " sentences");
  }

  @Test
  void annotatesUnderOneInAHundredAfterAnEditAndEndsAsAColdRunDoes() throws IOException {
    Path file = folder.resolve("cache.mv");
    long most = 1L << 28;
    try (AnnotationCache cold =
        AnnotationCache.open(file, SharedAnnotator.ENGLISH, most, line -> {})) {
      run(study(), "first", cold, false);
    }
    Study edited = study().withLexicons(edited());
    RunCounts counts;
    long made;
    try (AnnotationCache warm =
        AnnotationCache.open(file, SharedAnnotator.ENGLISH, most, line -> {})) {
      counts = run(edited, "warm", warm, false);
      made = Math.max(warm.made(), warm.parsed());
    }
    run(edited, "cold", AnnotationCache.none(SharedAnnotator.ENGLISH), false);
    assertTrue(made > 0, "the edit asks for no sentence");
    assertTrue(made * 100 < counts.get("sentences"), made + " of " + counts.get("sentences"));
    SortedMap<String, String> results = SmallStudy.results(folder.resolve("warm"));
    assertEquals(SmallStudy.results(folder.resolve("cold")), results);
    System.out.println("annotated " + made + " of " + counts.get("sentences") + " sentences anew");
  }

  /** Copies the lexicons and adds one cue. */
  private Path edited() throws IOException {
    Path from = SmallStudy.HOME.resolve("lexicons");
    Path to = folder.resolve("lexicons");
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
    Path fear = to.resolve("en").resolve("fear.csv");
    Files.writeString(
        fear,
        Files.readString(fear, StandardCharsets.UTF_8).stripTrailing()
            + "\nrally,V,F0,fear-verb,0.7,,,,\n",
        StandardCharsets.UTF_8);
    return to;
  }
}
