package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dilema.tag.Reading;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What annotation read words as, in the layers lemma and pos. */
class ReadingsTest {
  @TempDir private Path folder;

  /** Two sentences with the same words, of which the first was annotated. */
  private Archive archive() throws IOException {
    String body = "They met at a meeting. They met at a meeting.";
    TaggedArticle bare = Articles.article("a1", "en", "", body);
    List<Sentence> cut = List.of(cut(1, 0, body), cut(2, 23, body));
    SortedMap<Integer, List<Reading>> readings = new TreeMap<>();
    readings.put(
        1,
        List.of(
            new Reading("they", "PRP"),
            new Reading("meet", "VBD"),
            new Reading("at", "IN"),
            new Reading("a", "DT"),
            new Reading("meet", "VBG"),
            new Reading(".", ".")));
    TaggedArticle article =
        new TaggedArticle(
            bare.curated(),
            new org.dilema.text.Document(bare.curated().article(), "en", cut),
            List.of(),
            List.of());
    return Articles.archive(folder, List.of(article.reading(readings)));
  }

  private static Sentence cut(int number, int start, String body) {
    List<Token> tokens = new java.util.ArrayList<>();
    int at = start;
    for (String word : List.of("They", "met", "at", "a", "meeting", ".")) {
      int found = body.indexOf(word, at);
      tokens.add(new Token(word, found, found + word.length()));
      at = found + word.length();
    }
    return new Sentence(number, new Span(start, at), tokens);
  }

  private List<String> matches(String pattern) throws IOException {
    try (Archive archive = archive()) {
      return archive.concordance(KwicRequest.of(SearchRequest.pattern(pattern))).lines().stream()
          .map(line -> line.match() + " " + line.sentence())
          .toList();
    }
  }

  @Test
  void partOfSpeechIsThereWhereASentenceWasAnnotated() throws IOException {
    assertEquals(List.of("met 1", "meeting 1"), matches("[pos=\"v\"]"));
    assertEquals(List.of("met 1"), matches("[pos=\"VBD\"]"));
    assertEquals(List.of("meeting 1"), matches("[pos=\"vbg.?\"]"));
    assertEquals(List.of("a meeting 1"), matches("[pos=\"DT\"] [pos=\"v\"]"));
  }

  @Test
  void annotatedLemmaDecidesWhereItIsKnownAndTheStemElsewhere() throws IOException {
    assertEquals(List.of("met 1", "meeting 1", "met 2"), matches("[lemma=\"meet\"]"));
    assertEquals(List.of("meeting 2"), matches("[lemma=\"meeting\"]"));
    assertEquals(List.of("met 1", "meeting 1", "met 2"), matches("[lemma=\"mee.\"]"));
    assertEquals(List.of("They met 1", "They met 2"), matches("[word=\"they\"] [lemma=\"meet\"]"));
  }
}
