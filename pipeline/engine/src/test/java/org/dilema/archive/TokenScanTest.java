package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.dilema.archive.PatternGenerator.Asked;
import org.dilema.archive.TokenCorpus.Part;
import org.dilema.archive.TokenCorpus.Told;
import org.dilema.tag.TaggedArticle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares every match of random token patterns with those that a plain recursion finds in the
 * generated words, in both languages.
 */
class TokenScanTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void findsWhatAScanFinds(long seed) throws IOException {
    Random random = new Random(seed);
    List<Part> parts = new ArrayList<>();
    List<TaggedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      articles.add(TokenCorpus.article(random, "a" + i, parts));
    }
    try (Archive archive = Articles.archive(folder, articles)) {
      for (int i = 0; i < 150; i++) {
        Asked asked = PatternGenerator.pattern(random, 3);
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
        Counts.Row counted = archive.counts(SearchRequest.pattern(query), Facet.LANGUAGE).total();
        assertEquals(
            List.of(holding, (long) expected.size()),
            List.of(counted.found(), counted.hits()),
            query);
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
}
