package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dilema.lexicon.Category;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;
import org.dilema.text.Span;

/** Generates tagged articles of a few words in both languages, and tells what each word is. */
final class TokenCorpus {
  static final List<String> WORDS =
      List.of("frikë", "Frika", "luftë", "kufi", "fear", "War", "war", "border", "army", "the");

  private TokenCorpus() {}

  /** A word of a generated text and what is known of it. */
  record Told(String word, int start, int end, int sentence, boolean russia, boolean fear) {
    String folded() {
      return Letters.fold(word);
    }
  }

  /** A title or a body. */
  record Part(String article, List<Told> words) {}

  /** Generates an article and adds its title and body to the parts. */
  static TaggedArticle article(Random random, String id, List<Part> parts) {
    List<Told> title = new ArrayList<>();
    List<Told> body = new ArrayList<>();
    StringBuilder titleText = new StringBuilder();
    StringBuilder bodyText = new StringBuilder();
    for (int w = random.nextInt(4); w > 0; w--) {
      add(random, titleText, title, 0);
    }
    for (int s = 1; s <= 1 + random.nextInt(3); s++) {
      for (int w = 1 + random.nextInt(7); w > 0; w--) {
        add(random, bodyText, body, s);
      }
      bodyText.append(". ");
    }
    parts.add(new Part(id, title));
    parts.add(new Part(id, body));
    TaggedArticle bare =
        Articles.article(
            id,
            random.nextBoolean() ? "sq" : "en",
            "o",
            LocalDate.of(2022, 1, 1),
            titleText.toString(),
            bodyText.toString());
    List<Mention> mentions = new ArrayList<>();
    List<Frame> frames = new ArrayList<>();
    for (List<Told> part : List.of(title, body)) {
      part.stream().filter(Told::russia).forEach(word -> mentions.add(mention(word)));
      part.stream().filter(Told::fear).forEach(word -> frames.add(frame(word)));
    }
    assertEquals(
        bare.document().sentences().stream().map(Sentence::number).distinct().count(),
        bare.document().sentences().size());
    return Articles.tagged(bare, mentions, frames);
  }

  private static void add(Random random, StringBuilder text, List<Told> words, int sentence) {
    text.append(text.isEmpty() ? "" : " ");
    String word = WORDS.get(random.nextInt(WORDS.size()));
    int start = text.length();
    text.append(word);
    words.add(
        new Told(
            word, start, text.length(), sentence, random.nextInt(4) == 0, random.nextInt(5) == 0));
  }

  private static Mention mention(Told word) {
    Span span = new Span(word.start(), word.end());
    return new Mention(
        "state:russia", "state", List.of("RUS"), word.sentence(), span, 0, 0, "x", "name");
  }

  private static Frame frame(Told word) {
    return new Frame(
        word.sentence(),
        Category.FEAR,
        "F1",
        new Span(word.start(), word.end()),
        "cue",
        Polarity.ASSERTED,
        Modality.FACT,
        "author",
        "r",
        1,
        List.of());
  }
}
