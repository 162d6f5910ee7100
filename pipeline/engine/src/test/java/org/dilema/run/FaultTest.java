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
import java.util.Map;
import java.util.SortedMap;
import org.dilema.annotate.Annotation;
import org.dilema.annotate.Annotator;
import org.dilema.annotate.SharedAnnotator;
import org.dilema.text.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in which the program fails at single articles. */
class FaultTest {

  private static final Map<String, String> CITIES =
      Map.of("index", "Novi Sad", "depth", "Subotica", "claim", "Kragujevac", "sound", "Nish");

  @TempDir private Path folder;
  private Study study;

  /** Annotates, and fails at the sentences of some cities as a tagger with a fault would. */
  private static class Faulty implements Annotator {
    @Override
    public List<Annotation> annotate(List<Sentence> sentences) {
      return SharedAnnotator.ENGLISH.annotate(sentences);
    }

    @Override
    public List<Annotation> name(List<Sentence> sentences) {
      for (Sentence sentence : sentences) {
        sentence.tokens().forEach(token -> look(token.text()));
      }
      return SharedAnnotator.ENGLISH.name(sentences);
    }

    void look(String word) {
      switch (word) {
        case "Novi" -> List.of(word).subList(1, 0);
        case "Subotica" -> look(word);
        case "Kragujevac" -> throw new AssertionError(word);
        default -> {}
      }
    }

    @Override
    public String version() {
      return SharedAnnotator.ENGLISH.version();
    }
  }

  /** Fails at one more city for lack of something that no other article would have either. */
  private static final class Exhausted extends Faulty {
    private final RuntimeException lack;

    Exhausted(Throwable lack) {
      this.lack = new IllegalStateException(lack);
    }

    @Override
    void look(String word) {
      if (word.equals("Nish")) {
        throw lack;
      }
      super.look(word);
    }
  }

  @BeforeEach
  void writesFourArticles() throws IOException {
    Path news = folder.resolve("news.jsonl");
    List<String> lines = new ArrayList<>();
    CITIES.forEach(
        (id, city) ->
            lines.add(
                """
                {"id": "%s", "date": "2022-02-01", "title": "Serbia and %s", \
                "text": "Serbia threatened to attack Kosovo, its leader said in %s on Monday."}"""
                    .formatted(id, id, city)));
    Files.write(news, lines);
    study =
        StudyReader.read(SmallStudy.HOME.resolve("corpus").resolve("sample").resolve("study.yml"))
            .of(List.of(news.toString()), folder, true);
  }

  @Test
  void losesTheTagsOfTheArticleAndNothingElse() throws IOException {
    List<String> told = new ArrayList<>();
    Path out = folder.resolve("out");
    RunCounts counts = SmallStudy.run(study, out, false, new Faulty(), told);
    assertEquals(4, counts.get("articles kept"));
    assertEquals(3, counts.get("given up"));
    SortedMap<String, String> results = SmallStudy.results(out);
    List<String> frames = results.get("frames.csv").lines().skip(1).toList();
    assertFalse(frames.isEmpty());
    assertTrue(frames.stream().allMatch(row -> row.startsWith("sound:")), frames.toString());
    for (String kind :
        List.of("index: |IllegalArgument", "depth: |StackOverflow", "claim: |Assertion")) {
      String[] parts = kind.split("\\|");
      assertTrue(
          told.stream()
              .anyMatch(
                  line ->
                      line.contains(parts[0])
                          && line.contains(parts[1])
                          && line.contains("please report it")
                          && line.contains("(org.dilema.run.FaultTest")),
          () -> kind + told);
    }
    assertTrue(results.get("report.html").contains("failed at it with StackOverflowError"));
  }

  @Test
  void goesOnAfterABreakWithTheSameBytes() throws IOException {
    Path whole = folder.resolve("whole");
    SmallStudy.run(study, whole, false, new Faulty(), new ArrayList<>());
    Path out = folder.resolve("broken");
    Throwable full = new UncheckedIOException(new IOException("No space left on device"));
    assertThrows(
        IllegalStateException.class,
        () -> SmallStudy.run(study, out, false, new Exhausted(full), new ArrayList<>()));
    assertFalse(Pipeline.finished(out));
    SmallStudy.run(study, out, true, new Faulty(), new ArrayList<>());
    assertEquals(SmallStudy.results(whole), SmallStudy.results(out));
  }

  @Test
  void endsWhereMemoryIsLacking() {
    Path out = folder.resolve("narrow");
    assertThrows(
        IllegalStateException.class,
        () ->
            SmallStudy.run(
                study, out, false, new Exhausted(new OutOfMemoryError()), new ArrayList<>()));
    assertFalse(Pipeline.finished(out));
  }
}
