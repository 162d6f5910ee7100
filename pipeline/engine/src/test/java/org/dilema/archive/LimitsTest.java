package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dilema.tag.TaggedArticle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds queries that would run away to an end: an answer, a refusal with its place, or a stop. */
class LimitsTest {
  private static final Duration ALLOWED = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private static Path folder;
  private static Archive archive;

  /** Some 60,000 different words, and one article of the same word over and over. */
  @BeforeAll
  static void writeArchive() throws IOException {
    Random random = new Random(5);
    List<TaggedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      StringBuilder body = new StringBuilder();
      for (int w = 0; w < 500; w++) {
        for (int c = 4 + random.nextInt(8); c > 0; c--) {
          body.append((char) ('a' + random.nextInt(26)));
        }
        body.append(' ');
      }
      articles.add(Articles.article("a" + i, i % 2 == 0 ? "en" : "sq", "", body.toString()));
    }
    articles.add(
        Articles.article("same", "en", "", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ".repeat(5_000)));
    archive = Articles.archive(folder, articles);
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*aaa",
        "*zzq*",
        "*abc OR *bcd OR *cde",
        "?????a?b",
        "a*b*c*d*e",
        "*a*b*c*d*e*f*",
        "aaaaaaaa~2",
        "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"~1000"
      })
  void wordsComeToAnEnd(String query) {
    ends(SearchRequest.of(query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[word=\"(a*)*b\"]",
        "[word=\"(a|aa)+\"]",
        "[word=\"(.*a){12}.*\"]",
        "[word=\".*(a|b|c).{12}\"]",
        "[word=\"(x+x+)+y\"]",
        "[word=\"(a?){50}a{50}\"]",
        "[word=\".*\"]{1,400}",
        "([]* [word=\"a+\"] []*){2,40}",
        "(([]*)*)*",
        "[]* []* []* []* []* []* \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
        "[word=\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"]+",
        "a:[]* b:[]* c:[]* [word=\"zzz\"]"
      })
  void patternsComeToAnEnd(String query) {
    ends(SearchRequest.pattern(query));
  }

  @Test
  void whatIsTooLargeIsRefusedBeforeAnyTextIsRead() {
    for (String query : List.of("[]{1,1000000} \"a\"", "([]{30}){30}", "[word=\"(a{99}){99}\"]")) {
      assertThrows(QueryException.class, () -> archive.search(SearchRequest.pattern(query)), query);
    }
    assertThrows(QueryException.class, () -> archive.search(SearchRequest.of("*ab")));
    assertThrows(QueryException.class, () -> archive.search(SearchRequest.of("?*a")));
  }

  @Test
  void aSearchWithoutTimeIsStopped() {
    Duration none = Duration.ofNanos(1);
    SearchRequest pattern = SearchRequest.pattern("[]+").withTimeout(none);
    assertThrows(SearchTimeoutException.class, () -> archive.search(pattern));
    assertThrows(SearchTimeoutException.class, () -> archive.concordance(KwicRequest.of(pattern)));
    SearchRequest words = SearchRequest.of("*abc*").withTimeout(none);
    assertThrows(SearchTimeoutException.class, () -> archive.search(words));
  }

  private static void ends(SearchRequest request) {
    SearchRequest limited = request.withTimeout(ALLOWED);
    boolean ended =
        assertTimeoutPreemptively(
            PATIENCE,
            () -> {
              try {
                archive.search(limited);
                archive.concordance(new KwicRequest(limited, KwicOrder.RIGHT, 5));
                archive.counts(limited, Facet.OUTLET);
                return true;
              } catch (QueryException e) {
                return String.valueOf(e.getMessage()).contains("character");
              } catch (SearchTimeoutException e) {
                return true;
              }
            },
            request.query());
    assertTrue(ended, request.query());
  }
}
