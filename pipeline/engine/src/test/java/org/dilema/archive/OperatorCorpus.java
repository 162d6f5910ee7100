package org.dilema.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.dilema.lexicon.Category;
import org.dilema.tag.Frame;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;
import org.dilema.text.Span;

/** Generated articles of few words in one language, tagged at random, for scans to search. */
final class OperatorCorpus {
  private static final List<String> ALBANIAN =
      List.of(
          "kërcënim",
          "kercnim",
          "kërcënime",
          "frikë",
          "Frika",
          "frikte",
          "luftë",
          "lutfë",
          "kufi",
          "kufij",
          "ushtri",
          "Ushtria",
          "shtri",
          "panik",
          "paniku");
  private static final List<String> ENGLISH =
      List.of(
          "threat", "treath", "threats", "fear", "Faer", "fears", "border", "bordre", "Army",
          "armies", "panic", "panics", "planic", "wars", "war");

  private OperatorCorpus() {}

  static List<TaggedArticle> articles(Random random, String language) {
    List<TaggedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      StringBuilder body = new StringBuilder();
      for (int s = random.nextInt(4); s >= 0; s--) {
        for (int w = random.nextInt(6); w >= 0; w--) {
          body.append(any(random, vocabulary(language))).append(' ');
        }
        body.append(". ");
      }
      TaggedArticle bare =
          Articles.article(
              "a" + i,
              language,
              "outlet" + random.nextInt(3),
              random.nextInt(5) == 0
                  ? null
                  : LocalDate.of(2022, 1, 1).plusDays(random.nextInt(365)),
              random.nextInt(3) == 0 ? "" : any(random, vocabulary(language)),
              body.toString());
      List<Frame> frames = new ArrayList<>();
      for (Sentence sentence : bare.document().sentences()) {
        if (random.nextInt(3) == 0) {
          frames.add(frame(random, sentence.number()));
        }
      }
      articles.add(Articles.tagged(bare, List.of(), frames));
    }
    return articles;
  }

  static Frame frame(Random random, int sentence) {
    return new Frame(
        sentence,
        any(random, List.of(Category.FEAR, Category.THREAT)),
        "F1",
        new Span(0, 1),
        "cue",
        any(random, List.of(Polarity.values())),
        any(random, List.of(Modality.values())),
        "author",
        "r1",
        1,
        List.of(
            new Role("experiencer", "x", List.of(any(random, List.of("XKX", "SRB")))),
            new Role("feared", "y", List.of(any(random, List.of("RUS", "SRB"))))));
  }

  /** The words of the title and of the body. */
  static List<List<String>> rows(TaggedArticle article) {
    return List.of(
        words(article.curated().article().title()), words(article.curated().article().body()));
  }

  static String text(TaggedArticle article, Sentence sentence) {
    return sentence.span().of(article.curated().article().textOf(sentence.number()));
  }

  static List<String> words(String text) {
    return Pattern.compile("[^ .]+").matcher(text).results().map(m -> m.group()).toList();
  }

  static List<String> vocabulary(String language) {
    return language.equals("sq") ? ALBANIAN : ENGLISH;
  }

  static <T> T any(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
