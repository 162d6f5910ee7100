package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dilema.lexicon.Category;
import org.dilema.tag.Frame;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares every operator of a query in words with a scan of the generated texts, one language at a
 * time: wildcards, fuzzy words, proximity, ranges, fields, regular expressions and boosts.
 */
class OperatorScanTest {
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

  @TempDir private Path folder;

  /** A query and what it means for a row of words of a title or a body. */
  private record Asked(String query, Predicate<List<String>> holds) {}

  /** A query and what it means for an article. */
  private record Told(String query, Predicate<TaggedArticle> holds) {}

  @ParameterizedTest
  @ValueSource(strings = {"en 21", "en 22", "sq 23", "sq 24"})
  void findsWhatAScanFinds(String kind) throws IOException {
    Random random = new Random(Long.parseLong(kind.substring(3)));
    String language = kind.substring(0, 2);
    List<TaggedArticle> articles = articles(random, language);
    int found = 0;
    try (Archive archive = Articles.archive(folder, articles)) {
      for (int i = 0; i < 120; i++) {
        Asked asked = asked(random, language);
        found += inArticles(archive, articles, asked);
        inSentences(archive, articles, asked);
        Told told = told(random);
        assertEquals(
            ids(articles, told.holds()), Articles.ids(search(archive, told.query())), told.query());
      }
    }
    assertTrue(found > 500, "the queries find too little: " + found);
  }

  private static int inArticles(Archive archive, List<TaggedArticle> articles, Asked asked)
      throws IOException {
    List<String> expected = ids(articles, one -> rows(one).stream().anyMatch(asked.holds()));
    assertEquals(expected, Articles.ids(search(archive, asked.query())), asked.query());
    return expected.size();
  }

  private static void inSentences(Archive archive, List<TaggedArticle> articles, Asked asked)
      throws IOException {
    TreeSet<String> expected = new TreeSet<>();
    for (TaggedArticle article : articles) {
      for (Sentence sentence : article.document().sentences()) {
        if (asked.holds().test(words(text(article, sentence)))) {
          expected.add(article.curated().article().id() + ":" + sentence.number());
        }
      }
    }
    TreeSet<String> found = new TreeSet<>();
    archive
        .search(SearchRequest.of(asked.query()).withUnit(Unit.SENTENCE).withLimit(10_000))
        .hits()
        .forEach(hit -> found.add(hit.article() + ":" + hit.sentence()));
    assertEquals(expected, found, asked.query() + " in sentences");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en 31", "sq 32"})
  void aBoostMultipliesTheScoreAndChangesNothingElse(String kind) throws IOException {
    Random random = new Random(Long.parseLong(kind.substring(3)));
    String language = kind.substring(0, 2);
    List<TaggedArticle> articles = articles(random, language);
    try (Archive archive = Articles.archive(folder, articles)) {
      for (int i = 0; i < 40; i++) {
        String word = any(random, vocabulary(language));
        String other = any(random, vocabulary(language));
        int weight = 2 + random.nextInt(8);
        List<Hit> plain = search(archive, word).hits();
        List<Hit> boosted = search(archive, word + "^" + weight).hits();
        assertEquals(
            plain.stream().map(Hit::article).toList(), boosted.stream().map(Hit::article).toList());
        for (int h = 0; h < plain.size(); h++) {
          assertEquals(weight * plain.get(h).score(), boosted.get(h).score(), 1e-4, word);
        }
        addsUp(archive, word, other, weight);
      }
    }
  }

  /** The score of a OR b is the sum of both, each by its weight, and decides the order. */
  private static void addsUp(Archive archive, String word, String other, int weight)
      throws IOException {
    String query = word + "^" + weight + " OR " + other;
    Map<String, Double> first = scores(archive, word);
    Map<String, Double> second = scores(archive, other);
    double before = Double.MAX_VALUE;
    for (Hit hit : search(archive, query).hits()) {
      double sum =
          weight * first.getOrDefault(hit.article(), 0.0) + second.getOrDefault(hit.article(), 0.0);
      assertEquals(sum, hit.score(), 1e-3, query);
      assertTrue(hit.score() <= before, query);
      before = hit.score();
    }
  }

  private static Map<String, Double> scores(Archive archive, String word) throws IOException {
    return search(archive, word).hits().stream()
        .collect(Collectors.toMap(Hit::article, Hit::score));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en 41", "sq 42"})
  void regularExpressionsFindWhatThoseOfJavaFind(String kind) throws IOException {
    Random random = new Random(Long.parseLong(kind.substring(3)));
    String language = kind.substring(0, 2);
    List<TaggedArticle> articles = articles(random, language);
    try (Archive archive = Articles.archive(folder, articles)) {
      for (int i = 0; i < 120; i++) {
        String expression = expression(random, language);
        Pattern wanted = Pattern.compile(Letters.fold(expression));
        long expected = 0;
        for (TaggedArticle article : articles) {
          for (List<String> row : rows(article)) {
            expected += row.stream().filter(w -> wanted.matcher(Letters.fold(w)).matches()).count();
          }
        }
        String query = "[word=\"" + expression + "\"]";
        assertEquals(
            expected,
            archive.concordance(KwicRequest.of(SearchRequest.pattern(query))).total(),
            query);
      }
    }
  }

  private static String expression(Random random, String language) {
    String word = any(random, vocabulary(language));
    int at = 1 + random.nextInt(word.length() - 2);
    String head = word.substring(0, at);
    String tail = word.substring(at + 1);
    return switch (random.nextInt(8)) {
      case 0 -> head + "." + tail;
      case 1 -> head + ".*";
      case 2 -> head + "(" + word.charAt(at) + "|x)" + tail;
      case 3 -> head + word.charAt(at) + "?" + tail;
      case 4 -> head + "[a-s]+" + tail;
      case 5 -> head + ".{1,3}";
      case 6 -> word + "|" + any(random, vocabulary(language));
      default -> "[^" + word.charAt(0) + "].+" + tail;
    };
  }

  private static Asked asked(Random random, String language) {
    String word = any(random, vocabulary(language));
    return switch (random.nextInt(3)) {
      case 0 -> wildcard(random, word);
      case 1 -> fuzzy(random, TextLanguage.of(language), word);
      default -> near(TextLanguage.of(language), word, any(random, vocabulary(language)), random);
    };
  }

  private static Asked wildcard(Random random, String word) {
    int cut = 2 + random.nextInt(word.length() - 2);
    String pattern =
        switch (random.nextInt(4)) {
          case 0 -> word.substring(0, cut) + "*";
          case 1 -> "*" + word.substring(Math.min(cut, word.length() - 3));
          case 2 -> word.substring(0, 1) + "?" + word.substring(2);
          default -> word.substring(0, 2) + "*" + word.substring(word.length() - 1);
        };
    Pattern wanted = Pattern.compile(Letters.fold(pattern).replace("*", ".*").replace("?", "."));
    return new Asked(
        pattern, row -> row.stream().anyMatch(w -> wanted.matcher(Letters.fold(w)).matches()));
  }

  private static Asked fuzzy(Random random, TextLanguage language, String word) {
    int edits = 1 + random.nextInt(2);
    String stem = language.stem(word);
    return new Asked(
        word + "~" + edits,
        row ->
            row.stream()
                .map(language::stem)
                .anyMatch(
                    other -> other.charAt(0) == stem.charAt(0) && distance(stem, other) <= edits));
  }

  /** Two words out of their row: the second has to be moved that far to follow the first. */
  private static Asked near(TextLanguage language, String first, String second, Random random) {
    int most = random.nextInt(7);
    String a = language.stem(first);
    String b = language.stem(second);
    if (a.equals(b)) {
      return wildcard(random, first);
    }
    BiPredicate<Integer, Integer> close = (i, j) -> Math.abs(j - i - 1) <= most;
    return new Asked(
        "\"" + first + " " + second + "\"~" + most,
        row -> {
          List<String> stems = row.stream().map(language::stem).toList();
          for (int i = 0; i < stems.size(); i++) {
            for (int j = 0; j < stems.size(); j++) {
              if (stems.get(i).equals(a) && stems.get(j).equals(b) && close.test(i, j)) {
                return true;
              }
            }
          }
          return false;
        });
  }

  /** Letters to change, add, leave out or swap with their neighbour (optimal string alignment). */
  private static int distance(String a, String b) {
    int[][] all = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          all[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        all[i][j] =
            Math.min(all[i - 1][j - 1] + change, 1 + Math.min(all[i - 1][j], all[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          all[i][j] = Math.min(all[i][j], all[i - 2][j - 2] + 1);
        }
      }
    }
    return all[a.length()][b.length()];
  }

  private static Told told(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> days(random);
      case 1 -> {
        int outlet = random.nextInt(3);
        yield new Told(
            "outlet:outlet" + outlet, a -> a.curated().outlet().equals("outlet" + outlet));
      }
      case 2 -> {
        int number = random.nextInt(150);
        yield new Told("article:a" + number, a -> a.curated().article().id().equals("a" + number));
      }
      case 3 -> {
        Polarity polarity = any(random, List.of(Polarity.values()));
        yield frames("polarity:" + polarity.label(), f -> f.polarity() == polarity);
      }
      case 4 -> {
        Modality modality = any(random, List.of(Modality.values()));
        yield frames("modality:" + modality.label(), f -> f.modality() == modality);
      }
      default -> {
        String role = any(random, List.of("experiencer", "feared"));
        String code = any(random, List.of("RUS", "SRB", "XKX"));
        yield frames(
            "(frame:FEAR " + role + ":" + code + ")",
            f ->
                f.category() == Category.FEAR
                    && f.roles().stream()
                        .anyMatch(r -> r.name().equals(role) && r.codes().contains(code)));
      }
    };
  }

  private static Told frames(String query, Predicate<Frame> holds) {
    return new Told(query, a -> a.frames().stream().anyMatch(holds));
  }

  private static Told days(Random random) {
    LocalDate from = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(300));
    LocalDate to = from.plusDays(random.nextInt(90));
    boolean withFrom = random.nextBoolean();
    boolean withTo = random.nextBoolean();
    boolean open = random.nextInt(4) == 0;
    String query =
        "date:" + (withFrom ? "[" : "{") + from + " TO " + (open ? "*" : to) + (withTo ? "]" : "}");
    return new Told(
        query,
        a -> {
          LocalDate date = a.curated().article().date();
          return date != null
              && (withFrom ? !date.isBefore(from) : date.isAfter(from))
              && (open || (withTo ? !date.isAfter(to) : date.isBefore(to)));
        });
  }

  private static List<TaggedArticle> articles(Random random, String language) {
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

  private static Frame frame(Random random, int sentence) {
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

  private static List<String> ids(List<TaggedArticle> all, Predicate<TaggedArticle> holds) {
    return all.stream().filter(holds).map(a -> a.curated().article().id()).sorted().toList();
  }

  private static SearchResult search(Archive archive, String query) throws IOException {
    return archive.search(SearchRequest.of(query).withLimit(10_000));
  }

  /** The words of the title and of the body. */
  private static List<List<String>> rows(TaggedArticle article) {
    return List.of(
        words(article.curated().article().title()), words(article.curated().article().body()));
  }

  private static String text(TaggedArticle article, Sentence sentence) {
    return sentence.span().of(article.curated().article().textOf(sentence.number()));
  }

  private static List<String> words(String text) {
    return Pattern.compile("[^ .]+").matcher(text).results().map(m -> m.group()).toList();
  }

  private static List<String> vocabulary(String language) {
    return language.equals("sq") ? ALBANIAN : ENGLISH;
  }

  private static <T> T any(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
