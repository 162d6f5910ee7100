package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.tag.Mention;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Article;
import org.dilema.text.Document;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;
import org.junit.jupiter.api.Test;

class StoryPairsTest {

  private static TaggedArticle article(
      String id, String story, String language, String day, String actor, String text) {
    Article article = new Article(id, "x", LocalDate.parse(day), null, "", text, null);
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      tokens.add(new Token(word, at, at + word.length()));
      at += word.length() + 1;
    }
    Span whole = new Span(0, text.length());
    Document document = new Document(article, language, List.of(new Sentence(1, whole, tokens)));
    Mention mention =
        new Mention(actor, "state", List.of("SRB"), 1, new Span(0, 1), 0, 0, "x", "name");
    CuratedArticle curated =
        new CuratedArticle(article, "x", language, new Verdict(Verdict.Kind.KEPT, null), story);
    return new TaggedArticle(curated, document, List.of(mention), List.of());
  }

  private static List<TaggedArticle> corpus() {
    String en = "The minister Stojanović said that 1,250 soldiers left Merdare";
    String sq = "Ministri Stojanoviqi tha se 1.250 ushtarë lanë Merdaren";
    return new ArrayList<>(
        List.of(
            article("en1", "en1", "en", "2022-02-24", "serbia", en),
            article("en2", "en1", "en", "2022-02-24", "serbia", en),
            article("en3", "en3", "en", "2022-02-24", "albania", "In Tirana they met Rama at 10"),
            article("sq1", "sq1", "sq", "2022-02-25", "serbia", sq),
            article("sq2", "sq2", "sq", "2022-03-25", "serbia", sq),
            article("sq3", "sq3", "sq", "2022-02-24", "serbia", "Serbia dhe Merdare nuk janë 77")));
  }

  private static String told(List<TaggedArticle> articles) {
    StoryPairs pairs = new StoryPairs();
    articles.forEach(pairs::add);
    return pairs.pairs().stream()
        .map(
            one ->
                String.join(
                    " ",
                    Arrays.asList(
                        one.first(),
                        one.second(),
                        Long.toString(one.days()),
                        one.actors().toString(),
                        one.numbers().toString(),
                        one.names().toString())))
        .collect(Collectors.joining("; "));
  }

  @Test
  void proposesTheStoriesThatShareActorNumberAndNamesWithinTwoDays() {
    assertEquals("en1 sq1 1 [serbia] [1250] [merda, stoja]", told(corpus()));
  }

  @Test
  void proposesTheSameInWhateverOrder() {
    List<TaggedArticle> articles = corpus();
    Collections.reverse(articles);
    assertEquals(told(corpus()), told(articles));
  }
}
