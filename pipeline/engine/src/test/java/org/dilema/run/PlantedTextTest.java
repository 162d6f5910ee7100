package org.dilema.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dilema.annotate.SharedAnnotator;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.lexicon.Lexicons;
import org.dilema.measure.Attribution;
import org.dilema.measure.Counts;
import org.dilema.measure.Dimension;
import org.dilema.measure.Feature;
import org.dilema.measure.Metric;
import org.dilema.measure.Metrics;
import org.dilema.measure.Tally;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.pack.Taggers;
import org.dilema.text.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plants rates in generated English and Albanian articles and takes them through the taggers. */
class PlantedTextTest {

  private static final Path HOME = Path.of(System.getProperty("dilema.home"));
  private static final int ARTICLES = 80;
  private static final int SENTENCES = 6;

  /** States with their English and Albanian names and the planted rate of fear. */
  private static final Map<String, String[]> NAMES =
      new TreeMap<>(
          Map.of(
              "XKX", new String[] {"Kosovo", "Kosova"},
              "SRB", new String[] {"Serbia", "Serbia"},
              "HRV", new String[] {"Croatia", "Kroacia"}));

  private static final Map<String, Double> RATES = Map.of("XKX", 0.30, "SRB", 0.15, "HRV", 0.05);

  private static Taggers taggers;

  @BeforeAll
  static void readLexicons() {
    Lexicons lexicons = Lexicons.read(HOME.resolve("lexicons"), List.of("en", "sq"));
    taggers = new Taggers(lexicons, SharedAnnotator.ENGLISH);
  }

  /** What the generator planted: sentences that name a state, and those of its fear. */
  private static final class Planted {
    private final Map<String, Integer> named = new TreeMap<>();
    private final Map<String, Integer> feared = new TreeMap<>();
    private final List<TaggedArticle> articles = new ArrayList<>();
  }

  private static Planted plant(long seed) {
    Random random = new Random(seed);
    Planted planted = new Planted();
    List<String> states = List.copyOf(NAMES.keySet());
    for (int i = 0; i < ARTICLES; i++) {
      int language = random.nextInt(2);
      StringBuilder body = new StringBuilder();
      for (int j = 0; j < SENTENCES; j++) {
        String state = states.get(random.nextInt(states.size()));
        boolean fear = random.nextDouble() < RATES.getOrDefault(state, 0.0);
        planted.named.merge(state, 1, Integer::sum);
        planted.feared.merge(state, fear ? 1 : 0, Integer::sum);
        body.append(sentence(state, language, fear ? 1 : 0)).append(' ');
      }
      String outlet = "outlet" + random.nextInt(5);
      planted.articles.add(tag("a" + i, outlet, language, body.toString().strip()));
    }
    return planted;
  }

  /** Writes a sentence: 0 says nothing, 1 asserts fear, 2 denies it. */
  private static String sentence(String state, int language, int kind) {
    String[] names = NAMES.getOrDefault(state, new String[] {"", ""});
    String[][] ends = {
      {" held elections in the spring.", " mbajti zgjedhje në pranverë."},
      {" fears Russia.", " ka frikë nga Rusia."},
      {" does not fear Russia.", " nuk ka frikë nga Rusia."}
    };
    return names[language] + ends[kind][language];
  }

  private static TaggedArticle tag(String id, String outlet, int language, String body) {
    String code = language == 0 ? "en" : "sq";
    Article article = new Article(id, outlet, LocalDate.of(2022, 3, 1), code, "", body, null);
    return taggers.tag(
        new CuratedArticle(
            article, outlet, code, new Verdict(Verdict.Kind.KEPT, null), id, List.of()));
  }

  private static Counts count(List<TaggedArticle> articles) {
    return Tally.of(articles, Attribution.HOST);
  }

  @Test
  @Tag("slow")
  void plantedRatesComeBackThroughText() {
    int covered = 0;
    int cells = 0;
    for (int seed = 1; seed <= 5; seed++) {
      Planted planted = plant(seed);
      Counts counts = count(planted.articles);
      List<Metric> metrics = Metrics.of(counts, List.copyOf(NAMES.keySet()), List.of(), 0.95);
      for (String state : NAMES.keySet()) {
        assertEquals(planted.named.get(state), (int) counts.sum(Feature.mentions(state)), state);
        assertEquals(
            planted.feared.get(state),
            (int) counts.sum(Feature.sentences(state, Dimension.FEAR)),
            state);
        Metric rate =
            metrics.stream()
                .filter(one -> one.metric().equals("rate_per_1000"))
                .filter(one -> one.group().equals("state=" + state) && one.key().equals("fear"))
                .findFirst()
                .orElseThrow();
        double truth = 1000 * RATES.getOrDefault(state, 0.0);
        covered += rate.low() <= truth && truth <= rate.high() ? 1 : 0;
        cells++;
      }
    }
    assertTrue(covered >= cells - 2, covered + " of " + cells + " intervals cover");
  }

  @Test
  void plantedNegationMovesOneSentenceToTheOtherPoleAndNothingElse() {
    for (int language = 0; language < 2; language++) {
      Counts asserted = count(List.of(tag("a", "o", language, text(language, 1))));
      Counts denied = count(List.of(tag("a", "o", language, text(language, 2))));
      assertEquals(2, asserted.sum(Feature.sentences("XKX", Dimension.FEAR)));
      assertEquals(1, denied.sum(Feature.sentences("XKX", Dimension.FEAR)));
      assertEquals(0, asserted.sum(Feature.opposite("XKX", Dimension.FEAR)));
      assertEquals(1, denied.sum(Feature.opposite("XKX", Dimension.FEAR)));
      for (String state : List.of("XKX", "SRB", "HRV", "RUS")) {
        assertEquals(
            asserted.sum(Feature.mentions(state)), denied.sum(Feature.mentions(state)), state);
        for (Dimension other : List.of(Dimension.ANARCHY, Dimension.MISPERCEPTIONS)) {
          assertEquals(
              asserted.sum(Feature.sentences(state, other)),
              denied.sum(Feature.sentences(state, other)),
              state);
        }
      }
      assertEquals(
          asserted.sum(Feature.sentences("SRB", Dimension.FEAR)),
          denied.sum(Feature.sentences("SRB", Dimension.FEAR)));
    }
  }

  /** Three sentences, of which the first asserts fear or denies it. */
  private static String text(int language, int kind) {
    return String.join(
        " ",
        sentence("XKX", language, kind),
        sentence("SRB", language, 1),
        sentence("XKX", language, 1),
        sentence("HRV", language, 0));
  }
}
