package org.dilema.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dilema.lexicon.Outlets;
import org.dilema.text.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoriesTest {

  private static final String AGENCY =
      "PRISTINA, Feb 24 (Agency) - The government of Kosovo said on Thursday that it was worried"
          + " about the war in Ukraine and asked the alliance to speed up its request for"
          + " membership. The defence minister told reporters that a permanent base would send a"
          + " clear signal to those who want to destabilise the region. He gave no details of the"
          + " talks, which began last week in Brussels and are expected to last until summer.";
  private static final String OTHER =
      "The parliament in Skopje voted on Friday for a new law on the census after a debate that"
          + " lasted until the early hours of the morning. The opposition left the chamber before"
          + " the vote and said it would take the law to the constitutional court. The prime"
          + " minister called the result a good day for the country and its citizens.";
  private static final String ALBANIAN =
      "Qeveria e Kosovës tha të enjten se është e shqetësuar për luftën në Ukrainë dhe i kërkoi"
          + " aleancës të përshpejtojë kërkesën e saj për anëtarësim. Ministri i mbrojtjes u tha"
          + " gazetarëve se një bazë e përhershme do të ishte një sinjal i qartë për ata që duan"
          + " ta destabilizojnë rajonin. Ai nuk dha hollësi për bisedimet në Bruksel.";

  private static Article article(String id, @Nullable String day, String title, String body) {
    LocalDate date = day == null ? null : LocalDate.parse(day);
    return new Article(id, "", date, null, title, body, null);
  }

  private static Map<String, String> stories(StoryRule rule, List<Article> articles) {
    Curator curator =
        new Curator(Selection.EVERYTHING, Outlets.NONE, new LanguageIdentifier(), rule);
    Map<String, String> stories = new TreeMap<>();
    for (Card card : curator.curate(articles).cards()) {
      String of = card.verdict().duplicateOf();
      stories.put(
          card.id(),
          card.story() + " " + card.verdict().kind().label() + (of == null ? "" : " " + of));
    }
    return stories;
  }

  private static List<Article> copies() {
    return new ArrayList<>(
        List.of(
            article("z-agency", "2022-02-24", "Kosovo asks alliance", AGENCY),
            article(
                "b-credit", "2022-02-25", "", "By our correspondent\n\n" + AGENCY + "\n(Agency)"),
            article(
                "c-headline", "2022-02-24", "Fear in Pristina", AGENCY.toUpperCase(Locale.ROOT)),
            article("d-update", "2022-02-26", "UPDATE", AGENCY + " " + OTHER.substring(0, 130)),
            article("e-exact", "2022-02-27", "UPDATE", AGENCY + " " + OTHER.substring(0, 130)),
            article("f-undated", null, "", AGENCY.substring(25)),
            article("g-other", "2022-02-24", "Census", OTHER),
            article("h-albanian", "2022-02-24", "Kosova", ALBANIAN),
            article("i-old-site", "2022-02-28", "", ALBANIAN.replace('ë', 'e').replace('ç', 'c')),
            article("j-short", "2022-02-24", "", "The war is the war and that is that."),
            article("k-short", "2022-02-25", "", "The war is the war and that is that, he said.")));
  }

  @Test
  void groupsCopiesUpdatesAndReprintsUnderTheEarliestAndKeepsThem() {
    Map<String, String> stories = stories(StoryRule.USUAL, copies());
    assertEquals("c-headline kept", stories.get("c-headline"));
    assertEquals("c-headline kept c-headline", stories.get("z-agency"));
    assertEquals("c-headline kept c-headline", stories.get("b-credit"));
    assertEquals("c-headline kept c-headline", stories.get("d-update"));
    assertEquals("c-headline duplicate d-update", stories.get("e-exact"));
    assertEquals("c-headline kept c-headline", stories.get("f-undated"));
  }

  @Test
  void leavesOtherStoriesOtherLanguagesAndShortTextsAlone() {
    Map<String, String> stories = stories(StoryRule.USUAL, copies());
    assertEquals("g-other kept", stories.get("g-other"));
    assertEquals("h-albanian kept", stories.get("h-albanian"));
    assertEquals("h-albanian kept h-albanian", stories.get("i-old-site"));
    assertEquals("j-short kept", stories.get("j-short"));
    assertEquals("k-short kept", stories.get("k-short"));
  }

  @Test
  void followsTheThresholdOfTheStudy() {
    Map<String, String> strict = stories(new StoryRule(1, 3), copies());
    assertEquals("d-update kept", strict.get("d-update"));
    assertEquals("c-headline kept c-headline", strict.get("z-agency"));
  }

  @Test
  void givesTheSameStoriesInWhateverOrder() {
    List<Article> articles = copies();
    Map<String, String> expected = stories(StoryRule.USUAL, articles);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertEquals(expected, stories(StoryRule.USUAL, articles));
    }
  }

  /** Seeded texts, each with copies of known similarity; what the bands miss is counted. */
  @Test
  void findsPairsJustAboveTheThresholdAndVerifiesEveryOne() {
    Random random = new Random(7);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      List<String> words = words(random, 200);
      articles.add(article("a" + i, "2022-01-01", "", text(words)));
      for (int k = 0; k < 12; k++) {
        words.set(random.nextInt(words.size()), "the" + random.nextInt(100_000));
      }
      articles.add(article("b" + i, "2022-01-02", "", text(words)));
    }
    Map<String, String> stories = stories(StoryRule.USUAL, articles);
    int due = 0;
    int found = 0;
    for (int i = 0; i < 600; i += 2) {
      Shingles one = Shingles.of(articles.get(i).body(), 3);
      double similarity = one.similarity(Shingles.of(articles.get(i + 1).body(), 3));
      boolean joined = stories.get("b" + i / 2).equals("a" + i / 2 + " kept a" + i / 2);
      assertTrue(similarity >= 0.5 || !joined, "joined at " + similarity);
      due += similarity >= 0.5 ? 1 : 0;
      found += joined ? 1 : 0;
    }
    assertTrue(due > 200, due + " pairs above the threshold");
    assertTrue(found >= 0.99 * due, found + " of " + due);
  }

  private static List<String> words(Random random, int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> i % 3 == 0 ? "the" : "w" + random.nextInt(5_000))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String text(List<String> words) {
    return String.join(" ", words);
  }
}
