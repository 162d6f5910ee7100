package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.dilema.tag.TaggedArticle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares sorted concordances with all lines sorted one by one, by the words that they show. */
class ContextSortTest {
  private static final int WORDS = 5;
  // Among them letters whose order by code points is not that by chars.
  private static final List<String> FREQUENT =
      List.of("the", "The", "frikë", "Frika", "war", "of", "zë", "\uFB00x", "\uD801\uDC28y");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = KwicOrder.class,
      names = {"LEFT", "MATCH", "RIGHT"})
  void sortsAsReadingEveryLineDoes(KwicOrder order) throws IOException {
    Random random = new Random(order.ordinal());
    build(random);
    try (Archive archive = Archive.open(folder)) {
      for (String query :
          List.of(
              "\"the\"",
              "\"war\"",
              "\"the\" []{0,3} \"war\"",
              "\"of\" \"the\"",
              "[word=\"f.*\"]",
              "x:[lemma=\"frikë\"] []?",
              "\"rare7\"",
              "\"the\" within <s/>")) {
        compare(archive, query, order, random);
      }
    }
  }

  private void compare(Archive archive, String query, KwicOrder order, Random random)
      throws IOException {
    List<KwicLine> all = new ArrayList<>();
    SearchRequest search = SearchRequest.pattern(query);
    archive.eachLine(new KwicRequest(search, KwicOrder.ARCHIVE, WORDS), all::add);
    assertTrue(all.size() > 1, query);
    all.sort(Comparator.comparing(line -> key(line, order), ContextSortTest::compare));
    for (int limit : new int[] {1, 20, all.size() + 5}) {
      int offset = limit == 20 ? random.nextInt(all.size()) : 0;
      Concordance found =
          archive.concordance(new KwicRequest(search.withPage(offset, limit), order, WORDS));
      assertEquals(all.size(), found.total(), query);
      int end = Math.min(all.size(), offset + limit);
      assertEquals(all.subList(offset, end), found.lines(), query + " from " + offset);
    }
  }

  private static List<String> key(KwicLine line, KwicOrder order) {
    TextLanguage language = TextLanguage.of(line.language());
    List<String> words = new ArrayList<>();
    String text =
        switch (order) {
          case LEFT -> line.left();
          case MATCH -> line.match() + line.right();
          default -> line.right();
        };
    language.unstemmed(text).forEach(word -> words.add(Letters.fold(word.written())));
    if (order == KwicOrder.LEFT) {
      Collections.reverse(words);
    }
    return words.subList(0, Math.min(WORDS, words.size()));
  }

  private static int compare(List<String> a, List<String> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int[] left = a.get(i).codePoints().toArray();
      int[] right = b.get(i).codePoints().toArray();
      int byWord = Arrays.compare(left, right);
      if (byWord != 0) {
        return byWord;
      }
    }
    return a.size() - b.size();
  }

  /** Fills an archive of several segments, with an article deleted from each. */
  private void build(Random random) throws IOException {
    Articles.archive(folder, articles(random, 0, 300)).close();
    for (int part = 1; part < 3; part++) {
      try (ArchiveUpdate update = ArchiveUpdate.open(folder, Lemmas.NONE)) {
        for (var article : articles(random, part * 1000, 80)) {
          update.put(article);
        }
        update.delete("a" + (part - 1) * 1000);
        update.commit();
      }
    }
  }

  private static List<TaggedArticle> articles(Random random, int from, int count) {
    List<TaggedArticle> all = new ArrayList<>();
    for (int i = from; i < from + count; i++) {
      all.add(
          Articles.article(
              "a" + i,
              random.nextInt(3) == 0 ? "sq" : "en",
              "o",
              LocalDate.of(2022, 1, 1),
              text(random, random.nextInt(5)),
              text(random, 1 + random.nextInt(60))));
    }
    return all;
  }

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int w = 0; w < words; w++) {
      String word =
          random.nextInt(4) > 0
              ? FREQUENT.get(random.nextInt(FREQUENT.size()))
              : "rare" + random.nextInt(40);
      text.append(word).append(random.nextInt(9) == 0 ? ". " : " ");
    }
    return text.toString();
  }
}
