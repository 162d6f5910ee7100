package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares every operator of a query in words with a scan of the generated texts, one language at a
 * time: wildcards, fuzzy words, proximity, ranges, fields, regular expressions and boosts.
 */
class OperatorScanTest {
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
    List<TaggedArticle> articles = OperatorCorpus.articles(random, language);
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
    List<String> expected =
        ids(articles, one -> OperatorCorpus.rows(one).stream().anyMatch(asked.holds()));
    assertEquals(expected, Articles.ids(search(archive, asked.query())), asked.query());
    return expected.size();
  }

  private static void inSentences(Archive archive, List<TaggedArticle> articles, Asked asked)
      throws IOException {
    TreeSet<String> expected = new TreeSet<>();
    for (TaggedArticle article : articles) {
      for (Sentence sentence : article.document().sentences()) {
        if (asked.holds().test(OperatorCorpus.words(OperatorCorpus.text(article, sentence)))) {
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
    List<TaggedArticle> articles = OperatorCorpus.articles(random, language);
    try (Archive archive = Articles.archive(folder, articles)) {
      for (int i = 0; i < 40; i++) {
        String word = OperatorCorpus.any(random, OperatorCorpus.vocabulary(language));
        String other = OperatorCorpus.any(random, OperatorCorpus.vocabulary(language));
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

  private static Asked asked(Random random, String language) {
    String word = OperatorCorpus.any(random, OperatorCorpus.vocabulary(language));
    return switch (random.nextInt(3)) {
      case 0 -> wildcard(random, word);
      case 1 -> fuzzy(random, TextLanguage.of(language), word);
      default ->
          near(
              TextLanguage.of(language),
              word,
              OperatorCorpus.any(random, OperatorCorpus.vocabulary(language)),
              random);
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
        Polarity polarity = OperatorCorpus.any(random, List.of(Polarity.values()));
        yield frames("polarity:" + polarity.label(), f -> f.polarity() == polarity);
      }
      case 4 -> {
        Modality modality = OperatorCorpus.any(random, List.of(Modality.values()));
        yield frames("modality:" + modality.label(), f -> f.modality() == modality);
      }
      default -> {
        String role = OperatorCorpus.any(random, List.of("experiencer", "feared"));
        String code = OperatorCorpus.any(random, List.of("RUS", "SRB", "XKX"));
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

  private static List<String> ids(List<TaggedArticle> all, Predicate<TaggedArticle> holds) {
    return all.stream().filter(holds).map(a -> a.curated().article().id()).sorted().toList();
  }

  private static SearchResult search(Archive archive, String query) throws IOException {
    return archive.search(SearchRequest.of(query).withLimit(10_000));
  }
}
