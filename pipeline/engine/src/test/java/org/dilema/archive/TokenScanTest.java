package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dilema.lexicon.Category;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares every match of random token patterns with those that a plain recursion finds in the
 * generated words, in both languages.
 */
class TokenScanTest {
  private static final List<String> WORDS =
      List.of("frikë", "Frika", "luftë", "kufi", "fear", "War", "war", "border", "army", "the");
  private static final int LONGEST = 6;

  @TempDir private Path folder;

  /** A word of a generated text and what is known of it. */
  private record Told(
      String word, int start, int end, int sentence, boolean russia, boolean fear) {}

  /** A title or a body. */
  private record Part(String article, List<Told> words) {}

  /** A pattern as text, and all ends of its matches from a start. */
  private record Asked(String text, Ends ends) {}

  private interface Ends {
    TreeSet<Integer> from(List<Told> words, int start);
  }

  private record Condition(String text, Predicate<Told> holds) {}

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void findsWhatAScanFinds(long seed) throws IOException {
    Random random = new Random(seed);
    List<Part> parts = new ArrayList<>();
    List<TaggedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      articles.add(article(random, "a" + i, parts));
    }
    try (Archive archive = Articles.archive(folder, articles)) {
      for (int i = 0; i < 150; i++) {
        Asked asked = pattern(random, 3);
        boolean sentence = random.nextInt(3) == 0;
        String query = asked.text() + (sentence ? " within <s/>" : "");
        TreeSet<String> expected = expected(parts, asked, sentence);
        TreeSet<String> found = new TreeSet<>();
        archive.eachLine(
            new KwicRequest(SearchRequest.pattern(query), KwicOrder.ARCHIVE, 0),
            line ->
                found.add(line.article() + " " + title(line) + line.start() + "-" + line.end()));
        assertEquals(expected, found, query);
        assertEquals(
            expected.size(),
            archive.concordance(KwicRequest.of(SearchRequest.pattern(query))).total(),
            query);
        long holding = expected.stream().map(one -> one.split(" ")[0]).distinct().count();
        assertEquals(holding, archive.search(SearchRequest.pattern(query)).total(), query);
      }
    }
  }

  private static String title(KwicLine line) {
    return line.sentence() == 0 ? "title " : "body ";
  }

  private static TreeSet<String> expected(List<Part> parts, Asked asked, boolean sentence) {
    TreeSet<String> all = new TreeSet<>();
    for (Part part : parts) {
      for (int start = 0; start < part.words().size(); start++) {
        for (int end : asked.ends().from(part.words(), start)) {
          Told first = part.words().get(start);
          if (end > start
              && (!sentence || part.words().get(end - 1).sentence() == first.sentence())) {
            all.add(
                part.article()
                    + (first.sentence() == 0 ? " title " : " body ")
                    + first.start()
                    + "-"
                    + part.words().get(end - 1).end());
          }
        }
      }
    }
    return all;
  }

  private static TaggedArticle article(Random random, String id, List<Part> parts) {
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

  private static Asked pattern(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 2)) {
      case 0, 1 -> token(random);
      case 7, 8 -> chain(random);
      case 2, 3, 4 -> row(pattern(random, depth - 1), pattern(random, depth - 1));
      case 5 -> either(pattern(random, depth - 1), pattern(random, depth - 1));
      default -> repeated(random, pattern(random, depth - 1));
    };
  }

  private static Asked row(Asked a, Asked b) {
    return new Asked(
        "(" + a.text() + ") (" + b.text() + ")",
        (words, start) -> {
          TreeSet<Integer> all = new TreeSet<>();
          a.ends().from(words, start).forEach(at -> all.addAll(b.ends().from(words, at)));
          return all;
        });
  }

  /** Words with gaps between them. */
  private static Asked chain(Random random) {
    Asked all = literal(random);
    for (int more = 1 + random.nextInt(3); more > 0; more--) {
      int least = random.nextInt(3);
      int most = least + 1 + random.nextInt(LONGEST);
      Asked gap = times(one("[]", word -> true), least, most, "{" + least + "," + most + "}");
      all =
          random.nextInt(3) == 0 ? row(all, literal(random)) : row(row(all, gap), literal(random));
    }
    return all;
  }

  private static Asked literal(Random random) {
    String asked = WORDS.get(random.nextInt(WORDS.size()));
    Asked word = one("\"" + asked + "\"", told -> fold(told).equals(Letters.fold(asked)));
    return random.nextInt(4) == 0 ? either(word, literal(random)) : word;
  }

  private static Asked either(Asked a, Asked b) {
    return new Asked(
        "(" + a.text() + " | " + b.text() + ")",
        (words, start) -> {
          TreeSet<Integer> all = new TreeSet<>(a.ends().from(words, start));
          all.addAll(b.ends().from(words, start));
          return all;
        });
  }

  private static Asked repeated(Random random, Asked part) {
    int least = random.nextInt(3);
    int most = random.nextInt(4) == 0 ? -1 : Math.max(1, least + random.nextInt(LONGEST / 2));
    String sign =
        most < 0
            ? (least == 0 ? "*" : least == 1 ? "+" : "{" + least + ",}")
            : (least == 0 && most == 1 ? "?" : "{" + least + "," + most + "}");
    return times(part, least, most, sign);
  }

  private static Asked times(Asked part, int least, int most, String sign) {
    return new Asked(
        "(" + part.text() + ")" + sign,
        (words, start) -> {
          TreeSet<Integer> all = new TreeSet<>();
          TreeSet<Integer> now = new TreeSet<>(List.of(start));
          int times = most < 0 ? words.size() + 3 : most;
          for (int i = 0; i <= times; i++) {
            if (i >= least) {
              all.addAll(now);
            }
            TreeSet<Integer> next = new TreeSet<>();
            now.forEach(at -> next.addAll(part.ends().from(words, at)));
            now = next;
          }
          return all;
        });
  }

  private static Asked token(Random random) {
    if (random.nextInt(6) == 0) {
      return one("[]", word -> true);
    }
    Condition condition = condition(random, 2);
    return one("[" + condition.text() + "]", condition.holds());
  }

  private static Asked one(String text, Predicate<Told> holds) {
    return new Asked(
        text,
        (words, start) ->
            start < words.size() && holds.test(words.get(start))
                ? new TreeSet<>(List.of(start + 1))
                : new TreeSet<>());
  }

  private static Condition condition(Random random, int depth) {
    switch (random.nextInt(depth > 0 ? 9 : 6)) {
      case 6 -> {
        Condition a = condition(random, depth - 1);
        Condition b = condition(random, depth - 1);
        return new Condition("(" + a.text() + ") & (" + b.text() + ")", a.holds().and(b.holds()));
      }
      case 7 -> {
        Condition a = condition(random, depth - 1);
        Condition b = condition(random, depth - 1);
        return new Condition("(" + a.text() + " | " + b.text() + ")", a.holds().or(b.holds()));
      }
      case 8 -> {
        Condition a = condition(random, depth - 1);
        return new Condition("!(" + a.text() + ")", a.holds().negate());
      }
      case 5 -> {
        return new Condition("actor=\"RUS\"", Told::russia);
      }
      case 4 -> {
        return new Condition("frame=\"f.*\"", Told::fear);
      }
      case 3 -> {
        return new Condition("word=\"f.*|k.+\"", word -> "fk".indexOf(fold(word).charAt(0)) >= 0);
      }
      case 2 -> {
        String other = WORDS.get(random.nextInt(WORDS.size()));
        return new Condition(
            "word!=\"" + other + "\"", word -> !fold(word).equals(Letters.fold(other)));
      }
      default -> {
        String asked = WORDS.get(random.nextInt(WORDS.size()));
        return new Condition(
            "word=\"" + asked + "\"", word -> fold(word).equals(Letters.fold(asked)));
      }
    }
  }

  private static String fold(Told word) {
    return Letters.fold(word.word());
  }
}
