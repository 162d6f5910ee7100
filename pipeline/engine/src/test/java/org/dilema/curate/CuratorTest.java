package org.dilema.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dilema.ingest.ReadCount;
import org.dilema.lexicon.Outlets;
import org.dilema.text.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuratorTest {

  private static final String ENGLISH =
      "The minister said that the country has no fear of the war.";
  private static final String ALBANIAN = "Ministri tha se vendi nuk ka frikë dhe se është i qetë.";

  private static Article article(String id, @Nullable String day, String body) {
    LocalDate date = day == null ? null : LocalDate.parse(day);
    return new Article(id, "", date, null, "", body, null);
  }

  private static Curation curate(Selection selection, Article... articles) {
    return new Curator(selection, Outlets.NONE, new LanguageIdentifier()).curate(List.of(articles));
  }

  private static String verdicts(Curation curation) {
    return curation.articles().stream()
        .map(
            a ->
                a.article().id()
                    + " "
                    + a.verdict().kind().label()
                    + (a.verdict().duplicateOf() == null ? "" : " of " + a.verdict().duplicateOf())
                    + (a.story().equals(a.article().id()) ? "" : " story " + a.story()))
        .collect(Collectors.joining("; "));
  }

  @Test
  void keepsTheEarliestOfEqualArticlesAndUndatedOnesLast() {
    assertEquals(
        "a duplicate of c story c; b duplicate of c story c; c kept; d kept; e duplicate of c story c",
        verdicts(
            curate(
                Selection.EVERYTHING,
                article("a", null, ENGLISH),
                article("b", "2022-02-25", ENGLISH),
                article("c", "2022-02-24", ENGLISH),
                article("d", "2022-02-24", ENGLISH + " "),
                article("e", "2022-02-24", ENGLISH))));
  }

  @Test
  void keepsTheSmallestIdWhereDatesAreEqual() {
    assertEquals(
        "a kept; b duplicate of a story a",
        verdicts(
            curate(
                Selection.EVERYTHING, article("b", null, ALBANIAN), article("a", null, ALBANIAN))));
  }

  @Test
  void takesUnicodeFormsForDifferentTexts() {
    String decomposed = Normalizer.normalize(ALBANIAN, Normalizer.Form.NFD);
    assertEquals(
        "a kept; b kept",
        verdicts(
            curate(
                Selection.EVERYTHING,
                article("a", null, ALBANIAN),
                article("b", null, decomposed))));
  }

  @Test
  void setsAsideForTheFirstReasonThatApplies() {
    Selection selection =
        new Selection(
            Set.of("en"),
            LocalDate.parse("2022-01-01"),
            LocalDate.parse("2022-12-31"),
            true,
            a -> !a.body().contains("football"),
            40);
    assertEquals(
        "a other-language; b out-of-period; c off-section; d too-short; e kept; f kept; g kept;"
            + " h out-of-period",
        verdicts(
            curate(
                selection,
                article("a", "2020-01-01", "Ministri tha se nuk është."),
                article("b", "2021-12-31", "The football of the day."),
                article("c", "2022-01-01", "The football of the day."),
                article("d", "2022-01-01", "It is the end of the day."),
                article("e", "2022-01-01", ENGLISH + "1"),
                article("f", "2022-12-31", ENGLISH + "2"),
                article("g", null, ENGLISH + "3"),
                article("h", "2023-01-01", ENGLISH + "4"))));
  }

  @Test
  void keepsACopyWithinThePeriodAlthoughTheFirstLiesBeforeIt() {
    Selection selection =
        new Selection(Set.of("en"), LocalDate.parse("2022-01-01"), null, true, a -> true, 0);
    assertEquals(
        "a out-of-period; b kept",
        verdicts(
            curate(
                selection,
                article("a", "2021-12-31", ENGLISH),
                article("b", "2022-01-01", ENGLISH))));
  }

  @Test
  void dropsUndatedArticlesWhereTheStudySaysSo() {
    Selection selection =
        new Selection(Set.of("en"), LocalDate.parse("2022-01-01"), null, false, a -> true, 0);
    assertEquals("a out-of-period", verdicts(curate(selection, article("a", null, ENGLISH))));
  }

  @Test
  void refusesAPeriodThatEndsBeforeItBegins() {
    LocalDate day = LocalDate.parse("2022-01-01");
    assertThrows(
        IllegalArgumentException.class,
        () -> new Selection(Set.of("en"), day, day.minusDays(1), true, a -> true, 0));
  }

  @Test
  void namesArticlesByTheirContentAndTellsClashesApart() {
    Curation curation =
        curate(
            Selection.EVERYTHING,
            article("", null, ENGLISH),
            article("x", null, ENGLISH + " One."),
            article("x", null, ENGLISH + " Two."),
            article("x~2", null, ENGLISH + " Three."));
    List<String> ids = curation.articles().stream().map(a -> a.article().id()).toList();
    assertEquals(List.of("x", "x~2", "x~3"), ids.subList(1, 4));
    assertTrue(ids.get(0).matches("[0-9a-f]{12}"), ids.get(0));
    assertEquals(
        ids.get(0),
        curate(Selection.EVERYTHING, article("", null, ENGLISH)).articles().get(0).article().id());
  }

  @Test
  void doesNotMixUpFieldsInTheNameOfAnArticle() {
    Article one = new Article("", "ab", null, null, "c", ENGLISH, null);
    Article two = new Article("", "a", null, null, "bc", ENGLISH, null);
    Set<String> ids =
        curate(Selection.EVERYTHING, one, two).articles().stream()
            .map(a -> a.article().id())
            .collect(Collectors.toSet());
    assertEquals(2, ids.size());
    assertTrue(ids.stream().noneMatch(id -> id.contains("~")));
  }

  @Test
  void givesTheSameResultWhateverTheOrder() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String day = i % 4 == 0 ? null : "2022-02-" + (10 + i % 7);
      String body = (i % 2 == 0 ? ENGLISH : ALBANIAN) + (i % 11);
      articles.add(article(i % 5 == 0 ? "" : "id" + i % 13, day, body));
    }
    Curator curator = new Curator(Selection.EVERYTHING, Outlets.NONE, new LanguageIdentifier());
    Curation expected = curator.curate(articles);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(articles, new Random(seed));
      Curation found = curator.curate(articles);
      assertEquals(expected.articles(), found.articles());
      assertEquals(expected.conflicts(), found.conflicts());
    }
    assertEquals(60, expected.articles().stream().map(a -> a.article().id()).distinct().count());
  }

  @Test
  void reportsTextInAnotherLanguageThanStatedButTellsNoNeighboursApart() {
    Curation curation =
        curate(
            Selection.EVERYTHING,
            new Article("a", "", null, "en", "", ALBANIAN, null),
            new Article("b", "", null, "sq", "", ALBANIAN, null),
            new Article("c", "", null, "sr", "", "Vučić je izjavio da će odgovoriti.", null),
            new Article("d", "", null, "sq", "", "Председник је изјавио да неће.", null));
    assertEquals(
        List.of(new LanguageConflict("a", "en", "sq"), new LanguageConflict("d", "sq", "other")),
        curation.conflicts());
    assertEquals(
        "a kept; b duplicate of a story a; c other-language; d other-language", verdicts(curation));
    assertEquals("other", curation.articles().get(2).language());
  }

  @Test
  void normalisesOutletsAndListsUnknownOnes(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("outlets.csv");
    Files.writeString(
        file,
        "outlet,aliases,home,type\nzeri,Zëri|zeri.info,XKX,newspaper\n",
        StandardCharsets.UTF_8);
    Curation curation =
        new Curator(Selection.EVERYTHING, Outlets.read(file), new LanguageIdentifier())
            .curate(
                List.of(
                    new Article("a", "ZËRI", null, null, "", ENGLISH + 1, null),
                    new Article("b", "", null, null, "", ENGLISH + 2, "https://www.zeri.info/1"),
                    new Article("c", "Gazeta X", null, null, "", ENGLISH + 3, null),
                    new Article("d", "", null, null, "", ENGLISH + 4, "https://x.test/1"),
                    new Article("e", "", null, null, "", ENGLISH + 5, null)));
    assertEquals(
        List.of("zeri", "zeri", "Gazeta X", "x.test", ""),
        curation.articles().stream().map(CuratedArticle::outlet).toList());
    assertEquals(List.of("Gazeta X", "x.test"), curation.unknownOutlets());
  }

  @Test
  void plansARunWithoutTagging() {
    Article dated =
        new Article("a", "x.test", LocalDate.parse("2022-02-24"), null, "", ENGLISH, null);
    Curation curation =
        curate(
            Selection.EVERYTHING, dated, article("b", null, ENGLISH), article("c", null, ALBANIAN));
    Cost.Rates rates = new Cost.Rates(10, Map.of("en", 2.0, "sq", 1.0), 1, 5, 1 << 20, 2);
    Plan plan = Plan.of(new ReadCount(3, 3, 0), 0, curation, rates);
    assertEquals(Map.of("kept", 2L, "duplicate", 1L), plan.verdicts());
    assertEquals(Map.of("x.test", 1L, "(none)", 1L), plan.outlets());
    assertEquals(Map.of("2022-02", 1L), plan.months());
    assertEquals(Map.of("en", 2L, "sq", 1L), plan.languages());
    assertEquals(1, plan.undated());
    int english = ENGLISH.length();
    int albanian = ALBANIAN.length();
    long seconds = (long) Math.ceil(10 + english / 10.0 + albanian / 5.0);
    assertEquals(Duration.ofSeconds(seconds), plan.cost().time());
    assertEquals((1 << 20) + 2L * (2 * english + albanian), plan.cost().bytes());
    assertTrue(plan.lines().contains("  2022-02: 1"), plan.lines().toString());
  }
}
