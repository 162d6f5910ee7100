package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dilema.text.Article;
import org.dilema.text.Rejection;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

  @TempDir private Path folder;

  private Corpus corpus() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    Files.writeString(
        news.resolve("a.jsonl"),
        "{\"id\":\"1\",\"title\":\"Frikë\",\"text\":\"Një \\ud83d fjali.\\nDy.\",\"date\":\"2022-02-24\","
            + "\"source\":\"koha.net\",\"language\":\"sq\",\"url\":\"https://koha.net/1\"}\n"
            + "not json\n"
            + "{\"text\":\"No date.\",\"date\":\"someday\"}\n",
        StandardCharsets.UTF_8);
    return Corpus.open(folder, List.of("news"), ColumnMap.CONTRACT);
  }

  private static List<Article> articles(Shelf shelf) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < shelf.size(); i++) {
      articles.add(shelf.article(i));
    }
    return articles;
  }

  private static List<Rejection> all(Iterable<Rejection> rejections) {
    List<Rejection> all = new ArrayList<>();
    rejections.forEach(all::add);
    return all;
  }

  @Test
  void givesBackWhatWasReadNowAndWhenOpenedAgain() throws IOException {
    Reading expected = Reading.of(corpus());
    Path file = folder.resolve("spool");
    try (Spool written = Spool.write(corpus(), file, (articles, rejections) -> {});
        Spool opened = Spool.open(file)) {
      assertNotNull(opened);
      for (Spool spool : List.of(written, opened)) {
        assertEquals(expected.articles(), articles(spool));
        assertEquals(expected.rejections(), all(spool.rejections()));
        assertEquals(expected.rejections().size(), spool.rejected());
        assertEquals(expected.notes(), spool.notes());
        assertEquals(expected.notes().size(), spool.noteCount());
        assertEquals(expected.count(), spool.count());
      }
    }
  }

  @Test
  void failsOnAFullDiskWhateverAReaderSurvives() throws IOException {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(full), "only Linux has a device that is always full");
    Corpus corpus = corpus();
    StringBuilder much = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      much.append("{\"text\":\"").append("a".repeat(100_000)).append("\"}\n");
    }
    Files.writeString(folder.resolve("news").resolve("a.jsonl"), much);
    Path file = folder.resolve("spool");
    Files.createSymbolicLink(folder.resolve("spool.part"), full);
    IOException failure =
        assertThrows(
            IOException.class, () -> Spool.write(corpus, file, (articles, rejections) -> {}));
    assertTrue(String.valueOf(failure.getMessage()).contains("No space left"), "" + failure);
    assertFalse(Files.exists(file));
  }

  @Test
  void takesNoHalfCorpusForAWholeOne() throws IOException {
    Path file = folder.resolve("spool");
    Spool.write(corpus(), file, (articles, rejections) -> {}).close();
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    assertNull(Spool.open(file));
    assertNull(Spool.open(folder.resolve("absent")));
  }

  @Test
  void sortsRejectionsWithFewOfThemInMemory() {
    List<byte[]> log = new ArrayList<>();
    for (int run : List.of(1, 2, 7, 10, 100)) {
      log.clear();
      SpooledRejections spooled = new SpooledRejections(place -> log.get((int) place), run);
      assertEquals(List.of(), all(spooled));
      List<Rejection> expected = new ArrayList<>();
      Random random = new Random(run);
      for (int i = 0; i < 60; i++) {
        Rejection one =
            new Rejection("f" + random.nextInt(5), "line " + random.nextInt(9), "reason");
        expected.add(one);
        spooled.add(log.size());
        log.add(SpoolRecord.of(one));
        if (i % 25 == 24) { // may be asked in between and go on
          assertEquals(expected.stream().sorted().toList(), all(spooled));
        }
      }
      assertEquals(expected.stream().sorted().toList(), all(spooled));
      assertEquals(60, spooled.size());
    }
  }
}
