package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dilema.text.Article;
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

  @Test
  void givesBackWhatWasReadNowAndWhenOpenedAgain() throws IOException {
    Reading expected = Reading.of(corpus());
    Path file = folder.resolve("spool");
    try (Spool written = Spool.write(corpus(), file, (articles, rejections) -> {});
        Spool opened = Spool.open(file)) {
      assertNotNull(opened);
      for (Spool spool : List.of(written, opened)) {
        assertEquals(expected.articles(), articles(spool));
        assertEquals(expected.rejections(), spool.rejections());
        assertEquals(expected.notes(), spool.notes());
        assertEquals(expected.notes().size(), spool.noteCount());
        assertEquals(expected.count(), spool.count());
      }
    }
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
}
