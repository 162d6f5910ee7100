package org.dilema.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dilema.report.OutputException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle gives its run again, and without text it holds none. */
class BundleTest {

  private static final Path SAMPLE = SmallStudy.HOME.resolve("corpus").resolve("sample");

  /** So many words in a row are text of the article, whatever else they are. */
  private static final int WORDS = 6;

  @TempDir private static Path folder;
  private static Path run;
  private static Path news;

  @TempDir private Path here;

  /** A study with everything that a study can name. */
  @BeforeAll
  static void runs() throws IOException {
    run = folder.resolve("run");
    news = Files.createDirectories(folder.resolve("news"));
    for (String name : List.of("2022-02-25-lajme-02.txt", "2022-03-01-lajme-03.txt")) {
      Files.copy(article(name), news.resolve(name));
    }
    Files.writeString(news.resolve("broken.jsonl"), "{\"text\": \n");
    for (String table : List.of("published.csv", "context.csv")) {
      Files.copy(SAMPLE.resolve(table), folder.resolve(table));
    }
    SmallStudy.lexicons(folder.resolve("lexicons"), 40);
    Files.writeString(folder.resolve("kosova.query"), "query: Kosova\nlang: sq\n");
    Files.writeString(
        folder.resolve("corrections.csv"), "article,sentence,what,why\nnobody,1,wrong FEAR,x\n");
    Files.writeString(
        folder.resolve("accuracy.csv"),
        "language,category,hits,misses,refusals,false_alarms\nsq,FEAR,80,20,880,20\n");
    String study = Files.readString(SAMPLE.resolve("study.yml"));
    study =
        study
            .replace("corpus: [en, sq]", "corpus: [news]")
            .replace("../../lexicons", "lexicons")
            .replace("resamples: 2000", "resamples: 100")
            .replace("# corrections:", "corrections:")
            .replace("# accuracy:", "accuracy:");
    Files.writeString(folder.resolve("study.yml"), study + "\nqueries: [kosova.query]\n");
    SmallStudy.run(StudyReader.read(folder.resolve("study.yml")), run, false);
  }

  private static Path article(String name) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE.resolve("sq"))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return found.get(name.contains("02.txt") ? 0 : 1);
    }
  }

  private static Bundle bundle() {
    return new Bundle(run, folder);
  }

  private Verification verification(Path bundle) throws IOException {
    return Verification.of(bundle, Files.createDirectories(here.resolve("work")));
  }

  private List<String> again(Path bundle, String... corpus) throws IOException {
    Journal journal = new Journal(line -> {}, System::nanoTime, (done, all) -> {});
    return verification(bundle).rerun(List.of(corpus), 2, new SmallStudy.NoModels(), journal);
  }

  private Path whole() throws IOException {
    Path target = here.resolve("whole");
    bundle().write(target, List.of(news.toString()));
    return target;
  }

  private Path bare() throws IOException {
    Path target = here.resolve("bare");
    bundle().writeWithoutText(target);
    return target;
  }

  @Test
  void givesTheSameAgainToTheLastByte() throws IOException {
    Path bundle = whole();
    assertEquals(List.of(), verification(bundle).problems());
    assertEquals(List.of(), again(bundle));
  }

  @Test
  void givesTheSameAgainWithoutTextWhereTheArticlesAreAtHand() throws IOException {
    Path bundle = bare();
    assertEquals(List.of(), verification(bundle).problems());
    assertFalse(verification(bundle).hasText());
    assertEquals(List.of(), again(bundle, news.toString()));
  }

  @Test
  void namesEveryOutputThatComesOutOtherwise() throws IOException {
    Path bundle = whole();
    Path asRun = bundle.resolve("data/study/as-run.yml");
    Files.writeString(asRun, Files.readString(asRun).replaceFirst("seed: .*", "seed: 7"));
    List<String> differences = again(bundle);
    assertTrue(
        differences.contains("manifest.json: differs from what is bundled"),
        differences.toString());
    assertTrue(
        differences.contains("results.json: differs from what is bundled"), differences.toString());
    assertFalse(differences.toString().contains("frames.csv"), differences.toString());
  }

  @Test
  void takesNoOtherArticlesForThoseOfTheRun() throws IOException {
    Path bundle = bare();
    Path other = Files.createDirectories(here.resolve("other"));
    try (Stream<Path> files = Files.list(news)) {
      for (Path file : files.toList()) {
        Files.writeString(other.resolve(news.relativize(file)), Files.readString(file) + " ");
      }
    }
    StudyException refused =
        assertThrows(StudyException.class, () -> again(bundle, other.toString()));
    assertTrue(
        String.valueOf(refused.getMessage()).contains("has been altered since"),
        refused.getMessage());
  }

  @Test
  void holdsNoSentenceAndNoTitleWithoutText() throws IOException {
    List<String> stretches = new ArrayList<>();
    try (Stream<Path> files = Files.list(news)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).toList()) {
        for (String line : Files.readString(file).lines().toList()) {
          stretches.addAll(stretches(line));
        }
      }
    }
    assertTrue(stretches.size() > 100, "articles have words: " + stretches.size());
    assertTrue(holds(whole(), stretches) > stretches.size() / 2, "a bundle with text holds them");
    Path bundle = bare();
    assertEquals(0, holds(bundle, stretches));
    String articles = Files.readString(bundle.resolve("data/outputs/articles.csv"));
    assertTrue(articles.lines().findFirst().orElse("").endsWith(",title_sha256"), articles);
    assertFalse(Files.exists(bundle.resolve("data/corpus")));
    assertFalse(Files.exists(bundle.resolve("data/outputs/index")));
  }

  /** Returns a title, or every run of so many words of a paragraph. */
  private static List<String> stretches(String line) {
    List<String> words = List.of(line.strip().split("\\s+"));
    if (words.size() < 3) {
      return List.of();
    }
    List<String> stretches = new ArrayList<>();
    for (int i = 0; i + Math.min(WORDS, words.size()) <= words.size(); i++) {
      stretches.add(String.join(" ", words.subList(i, i + Math.min(WORDS, words.size()))));
    }
    return stretches;
  }

  /** Returns how many stretches stand in a file of a bundle. */
  private static long holds(Path bundle, List<String> stretches) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(bundle)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    String text = all.toString().replaceAll("\\s+", " ");
    return stretches.stream().filter(text::contains).count();
  }

  @Test
  void isOneFileOfTheSameBytesWhereItIsZipped() throws IOException {
    Path first = Bundle.zip(whole());
    byte[] bytes = Files.readAllBytes(first);
    assertFalse(Files.exists(here.resolve("whole")), "the folder is packed away");
    assertThrows(OutputException.class, () -> Bundle.zip(whole()));
    Files.delete(first);
    assertArrayEquals(bytes, Files.readAllBytes(Bundle.zip(here.resolve("whole"))));
    assertEquals(List.of(), verification(here.resolve("whole.zip")).problems());
  }

  @Test
  void unpacksNothingOutsideItsFolder() throws IOException {
    Path zip = here.resolve("evil.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.putNextEntry(new ZipEntry("bag/../../../evil.txt"));
      out.write(1);
    }
    assertThrows(StudyException.class, () -> verification(zip));
    assertFalse(Files.exists(here.resolve("evil.txt")));
    Path text = Files.writeString(here.resolve("no.zip"), "no zip");
    assertThrows(
        StudyException.class,
        () -> Verification.of(text, Files.createDirectory(here.resolve("w"))));
  }
}
