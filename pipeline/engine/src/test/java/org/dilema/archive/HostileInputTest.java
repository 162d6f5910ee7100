package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dilema.tag.TaggedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"open|1|never closed",
        "a AND (b|7|never closed",
        "a)|2|no partner",
        "a AND|6|expected",
        "OR a|1|expected",
        "()|2|expected",
        "dat:2022|1|date",
        "treatener:RUS|1|threatener",
        "date:yesterday|6|no date",
        "date:2022-13|6|no date",
        "date:[2022 2023]|6|TO",
        "date:[2022|6|never closed",
        "[a TO b]|1|field date",
        "*|1|almost any word",
        "*a|1|three after",
        "a*|1|two letters",
        "*a*b*c*d*e*f*g*h*|1|at most",
        "word~9|1|1 or 2",
        "word^x|5|number above 0",
        "frame:|7|expected",
        ":x|1|name of a field",
        "a\\|2|backslash",
        "]|1|no meaning",
        "...|1|no word",
        "!!|3|expected",
        "a.b*|1|letters and digits",
        "outlet:x~1|1|words of the text"
      })
  void saysWhereAQueryIsWrong(String query, int position, String word) throws IOException {
    try (Archive archive = Articles.archive(folder, List.of())) {
      QueryException e =
          assertThrows(QueryException.class, () -> archive.search(SearchRequest.of(query)), query);
      assertTrue(e.getMessage().contains(word), e.getMessage());
      assertEquals(1, e.getMessage().lines().count());
      if (!query.startsWith("outlet")) {
        assertEquals(position, e.position(), e.getMessage());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t\n", "—", "🙂", "\u0301"})
  void asksForAWord(String query) throws IOException {
    try (Archive archive = Articles.archive(folder, List.of())) {
      assertThrows(QueryException.class, () -> archive.search(SearchRequest.of(query)));
    }
  }

  @Test
  void answersOrRefusesAnyString() throws IOException {
    TaggedArticle article = Articles.article("a", "sq", "Titull", "Kanë frikë nga lufta.");
    Random random = new Random(7);
    String alphabet = "ab ë\"():*?~^[]{}\\-+!&|.'’„“\u0308\ud83d frame:date:TO AND OR NOT 2022-01";
    try (Archive archive = Articles.archive(folder, List.of(article))) {
      for (int i = 0; i < 3000; i++) {
        StringBuilder query = new StringBuilder();
        for (int n = random.nextInt(20); n >= 0; n--) {
          int start = random.nextInt(alphabet.length());
          int end = Math.min(alphabet.length(), start + 1 + random.nextInt(4));
          query.append(alphabet, start, end);
        }
        SearchRequest request =
            SearchRequest.of(query.toString())
                .withStrictness(random.nextBoolean(), random.nextBoolean());
        try {
          archive.search(request);
        } catch (QueryException e) {
          assertTrue(e.position() >= 1 && e.position() <= query.length() + 1, e.getMessage());
        }
      }
    }
  }

  @Test
  void boundsDepthAndLength() throws IOException {
    try (Archive archive = Articles.archive(folder, List.of())) {
      for (String query :
          List.of(
              "(".repeat(5000) + "a",
              "-(".repeat(1000) + "a",
              "a ".repeat(3000),
              "a".repeat(30_000))) {
        assertThrows(QueryException.class, () -> archive.search(SearchRequest.of(query)));
      }
      assertEquals(0, archive.search(SearchRequest.of("-".repeat(4001) + "b c")).total());
    }
  }

  @Test
  void losesNothingToWordsOfAnyLength() throws IOException {
    String monster = "ë".repeat(100_000);
    TaggedArticle article =
        Articles.article(
            "x".repeat(40_000),
            "sq",
            monster,
            LocalDate.EPOCH,
            monster,
            "Para " + monster + " frikë 🙂 fund " + "o".repeat(3000) + ".");
    try (Archive archive = Articles.archive(folder, List.of(article))) {
      Hit hit = archive.search(SearchRequest.of("frika")).hits().get(0);
      assertEquals(article.curated().article().body(), hit.text());
      assertEquals("frikë", hit.highlights().get(0).of(hit.text()));
      assertEquals(1, archive.search(SearchRequest.of("o".repeat(3000))).total());
    }
  }

  @Test
  void keepsHalvesOfCharactersAndControlCharacters() throws IOException {
    String body = "Ka frikë \ud83d \u0000 \u0007 këtu.";
    try (Archive archive =
        Articles.archive(folder, List.of(Articles.article("a", "sq", "", body)))) {
      Hit hit = archive.search(SearchRequest.of("frikën këtu")).hits().get(0);
      assertEquals(body.length(), hit.text().length());
    }
  }

  @Test
  void findsAnArticleWithoutAnySentence() throws IOException {
    try (Archive archive = Articles.archive(folder, List.of(Articles.article("a", "en", "", "")))) {
      Hit hit = archive.search(SearchRequest.of("lang:en")).hits().get(0);
      assertEquals("", hit.text());
      assertEquals(0, hit.sentence());
    }
  }

  @Test
  void answersManyThreadsAlike() throws Exception {
    List<TaggedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      articles.add(
          Articles.article("a" + i, "en", "Title " + i, "Fear number " + i % 7 + ". More."));
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (Archive archive = Articles.archive(folder, articles)) {
      SearchResult expected = archive.search(SearchRequest.of("fears 3"));
      Callable<SearchResult> search = () -> archive.search(SearchRequest.of("fears 3"));
      List<Future<SearchResult>> all = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        all.add(threads.submit(search));
      }
      for (Future<SearchResult> one : all) {
        assertEquals(expected, one.get());
      }
      assertEquals(29, expected.total());
    } finally {
      threads.shutdownNow();
    }
  }
}
