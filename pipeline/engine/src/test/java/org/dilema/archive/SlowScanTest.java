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
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the archive with a scan of every sentence, on random texts of a few words. */
class SlowScanTest {
  /** Each row holds forms of one word; rows never share a stem. */
  private static final List<List<String>> ALBANIAN =
      List.of(
          List.of("frikë", "frika", "Frikën", "FRIKËS", "frikave"),
          List.of("kërcënim", "kërcënimet", "Kërcënimeve", "kercenimi"),
          List.of("luftë", "lufta", "luftës"),
          List.of("NATO", "NATO-s", "NATO-ja"),
          List.of("Vuçiq", "Vučić", "Vucic", "Vuçiqit"),
          List.of("ushtri", "ushtria", "ushtrisë"));

  private static final List<List<String>> ENGLISH =
      List.of(
          List.of("fear", "fears", "feared", "Fear's"),
          List.of("threat", "threats", "Threat's"),
          List.of("army", "armies", "ARMY"),
          List.of("Vučić", "Vucic", "Vuçiq"),
          List.of("border", "borders", "border’s"));

  @TempDir private Path folder;

  private record Told(String query, Predicate<TaggedArticle> holds) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void findsWhatAScanFinds(long seed) throws IOException {
    Random random = new Random(seed);
    List<TaggedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      articles.add(article(random, i));
    }
    try (Archive archive = Articles.archive(folder, articles)) {
      for (int i = 0; i < 250; i++) {
        Told told = told(random, 3);
        TreeSet<String> expected = new TreeSet<>();
        articles.stream()
            .filter(told.holds())
            .forEach(a -> expected.add(a.curated().article().id()));
        SearchResult result =
            archive.search(SearchRequest.of(told.query()).withLimit(articles.size()));
        assertEquals(List.copyOf(expected), Articles.ids(result), told.query());
        assertEquals(expected.size(), result.total());
      }
    }
  }

  private static TaggedArticle article(Random random, int number) {
    boolean albanian = random.nextBoolean();
    List<List<String>> words = albanian ? ALBANIAN : ENGLISH;
    StringBuilder body = new StringBuilder();
    for (int s = random.nextInt(4); s >= 0; s--) {
      for (int w = random.nextInt(5); w >= 0; w--) {
        body.append(any(random, any(random, words))).append(' ');
      }
      body.append(". ");
    }
    TaggedArticle bare =
        Articles.article(
            "a" + number,
            albanian ? "sq" : "en",
            "outlet" + random.nextInt(3),
            random.nextInt(5) == 0 ? null : LocalDate.of(2022, 1 + random.nextInt(12), 15),
            random.nextInt(3) == 0 ? "" : any(random, any(random, words)),
            body.toString());
    List<Frame> frames = new ArrayList<>();
    for (Sentence sentence : bare.document().sentences()) {
      for (int f = random.nextInt(3); f > 0; f--) {
        frames.add(
            Articles.frame(
                sentence.number(),
                any(random, List.of(Category.FEAR, Category.THREAT)),
                "T" + random.nextInt(3),
                new Role("threatener", "x", List.of(any(random, List.of("RUS", "SRB")))),
                new Role("target", "y", List.of(any(random, List.of("XKX", "BIH"))))));
      }
    }
    return Articles.tagged(bare, List.of(), frames);
  }

  private static Told told(Random random, int depth) {
    int kind = random.nextInt(depth > 0 ? 9 : 6);
    if (kind >= 6) {
      Told a = told(random, depth - 1);
      Told b = told(random, depth - 1);
      return switch (kind) {
        case 6 ->
            new Told(
                "(" + a.query + " AND (" + b.query + " OR " + b.query + "))", a.holds.and(b.holds));
        case 7 -> new Told("(" + a.query + " OR " + b.query + ")", a.holds.or(b.holds));
        default -> new Told("NOT (" + a.query + ")", a.holds.negate());
      };
    }
    return switch (kind) {
      case 0, 1 -> word(random);
      case 2 -> phrase(random);
      case 3 -> {
        int outlet = random.nextInt(3);
        yield new Told(
            "outlet:outlet" + outlet, a -> a.curated().outlet().equals("outlet" + outlet));
      }
      case 4 -> days(random);
      default -> frame(random);
    };
  }

  private static Told word(Random random) {
    List<List<String>> words = random.nextBoolean() ? ALBANIAN : ENGLISH;
    String asked = any(random, any(random, words));
    return new Told(
        asked,
        a -> rows(a).stream().anyMatch(r -> r.stream().anyMatch(row -> row.contains(asked))));
  }

  private static Told phrase(Random random) {
    List<List<String>> words = random.nextBoolean() ? ALBANIAN : ENGLISH;
    String first = any(random, any(random, words));
    String second = any(random, any(random, words));
    return new Told(
        "\"" + first + " " + second + "\"",
        a ->
            rows(a).stream()
                .anyMatch(
                    r -> {
                      for (int i = 0; i + 1 < r.size(); i++) {
                        if (r.get(i).contains(first) && r.get(i + 1).contains(second)) {
                          return true;
                        }
                      }
                      return false;
                    }));
  }

  private static Told days(Random random) {
    LocalDate from = LocalDate.of(2022, 1 + random.nextInt(12), 1);
    LocalDate to = from.plusMonths(random.nextInt(5));
    return new Told(
        "date:[" + from + " TO " + to + "]",
        a -> {
          LocalDate date = a.curated().article().date();
          return date != null && !date.isBefore(from) && !date.isAfter(to);
        });
  }

  private static Told frame(Random random) {
    String code = any(random, List.of("RUS", "SRB"));
    String target = any(random, List.of("XKX", "BIH"));
    return new Told(
        "(frame:THREAT threatener:" + code + " target:" + target + ")",
        a ->
            a.frames().stream()
                .anyMatch(
                    f ->
                        f.category() == Category.THREAT
                            && f.roles().get(0).codes().contains(code)
                            && f.roles().get(1).codes().contains(target)));
  }

  /** The forms that each word of the title, and of the body, stands with in its row. */
  private static List<List<List<String>>> rows(TaggedArticle article) {
    List<List<String>> all = article.curated().language().equals("sq") ? ALBANIAN : ENGLISH;
    List<List<List<String>>> rows = new ArrayList<>();
    for (String text :
        List.of(article.curated().article().title(), article.curated().article().body())) {
      List<List<String>> found = new ArrayList<>();
      for (String word : text.split("[ .]+")) {
        all.stream().filter(row -> row.contains(word)).forEach(found::add);
      }
      rows.add(found);
    }
    return rows;
  }

  private static <T> T any(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
