package org.dilema.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.lexicon.Category;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.Reading;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.UnlistedName;
import org.dilema.text.Article;
import org.dilema.text.Document;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;
import org.junit.jupiter.api.Test;

class TaggedRecordTest {

  private static CuratedArticle article(String id) {
    Article article =
        new Article(
            id,
            "a",
            LocalDate.of(2022, 2, 24),
            null,
            "Fear \ud83d",
            "Serbia  fears. ë\u0308",
            null);
    return new CuratedArticle(article, "a", "en", new Verdict(Verdict.Kind.KEPT, null), id);
  }

  private static TaggedArticle tagged(CuratedArticle curated) {
    List<Sentence> sentences =
        List.of(
            new Sentence(
                0, new Span(0, 6), List.of(new Token("Fear", 0, 4), new Token("\ud83d", 5, 6))),
            new Sentence(
                1,
                new Span(0, 14),
                List.of(
                    new Token("Serbia", 0, 6),
                    new Token("fears", 8, 13),
                    new Token("(elided)", 13, 13),
                    new Token(".", 13, 14))));
    Frame frame =
        new Frame(
            1,
            Category.FEAR,
            "F4",
            new Span(8, 13),
            "fear",
            Polarity.NEGATED,
            Modality.HEDGED,
            "author",
            "r1",
            0.1 + 0.2,
            List.of(
                new Role("experiencer", "srb", List.of("SRB")),
                new Role("feared", "x", List.of())));
    return new TaggedArticle(
        curated,
        new Document(curated.article(), "en", sentences),
        List.of(
            new Mention(
                "srb", "state", List.of("SRB", "g:x"), 1, new Span(0, 6), 0, 0, "Serbia", "name")),
        List.of(frame),
        List.of(new UnlistedName(UnlistedName.Basis.SAMPLE, "PERSON", "Jürgen \ud83d", 0)),
        new TreeMap<>(Map.of(1, readings(sentences.get(1)))));
  }

  private static List<Reading> readings(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> new Reading(token.text().length() > 3 ? token.text() : "be", "NN"))
        .toList();
  }

  @Test
  void givesBackEveryPartOfATaggedArticle() {
    TaggedArticle tagged = tagged(article("a"));
    assertEquals(tagged, TaggedRecord.read(article("a"), TaggedRecord.of(tagged)));
  }

  @Test
  void refusesTheTagsOfAnotherArticle() {
    byte[] record = TaggedRecord.of(tagged(article("a")));
    assertThrows(IllegalArgumentException.class, () -> TaggedRecord.read(article("b"), record));
  }

  @Test
  void tellsWhatWasGivenUpAndWhy() {
    TaggedArticle tagged = tagged(article("a"));
    assertNull(TaggedRecord.givenUp(TaggedRecord.of(tagged)));
    GivenUp why = GivenUp.slow("a", Duration.ofMinutes(3));
    byte[] record = TaggedRecord.of(article("a"), why);
    assertEquals(why, TaggedRecord.givenUp(record));
    TaggedArticle read = TaggedRecord.read(article("a"), record);
    assertEquals(tagged.curated(), read.curated());
    assertEquals(List.of(), read.document().sentences());
  }
}
