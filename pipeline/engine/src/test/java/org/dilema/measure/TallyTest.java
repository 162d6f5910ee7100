package org.dilema.measure;

import static org.dilema.measure.Sketch.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dilema.lexicon.Category;
import org.dilema.measure.Feature.Kind;
import org.dilema.tag.Frame;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Span;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static Counts count(Sketch... sketches) {
    List<TaggedArticle> articles = new ArrayList<>();
    for (Sketch sketch : sketches) {
      articles.add(sketch.build());
    }
    return Tally.of(articles, Attribution.HOST);
  }

  private static long hits(Counts counts, String row, String key) {
    return counts.sum(new Feature(Kind.SENTENCES, row, key));
  }

  private static long pole(Counts counts, String row, Dimension dimension) {
    return counts.sum(Feature.opposite(row, dimension));
  }

  @Test
  void countsASentenceOnceHoweverManyFramesAndMentionsItHas() {
    Counts counts =
        count(
            new Sketch("a")
                .names(1, "XKX", "XKX")
                .frame(1, Category.FEAR, "F0", role("experiencer", "XKX"))
                .frame(1, Category.FEAR, "F4", role("experiencer", "XKX"))
                .names(2, "XKX"));
    assertEquals(2, hits(counts, "XKX", Feature.MENTIONED));
    assertEquals(1, hits(counts, "XKX", "fear"));
    assertEquals(1, hits(counts, "XKX", "F0"));
    assertEquals(1, counts.sum(new Feature(Kind.ARTICLES, "XKX", "fear")));
    assertEquals(2, counts.occurrences("XKX", Dimension.FEAR).size());
  }

  @Test
  void takesTheTargetOfAVerbalThreatAsFearButNeverTheThreatener() {
    Counts counts =
        count(
            new Sketch("a")
                .names(1, "SRB", "XKX")
                .frame(
                    1, Category.THREAT, "TV.T1", role("threatener", "SRB"), role("target", "XKX"))
                .names(2, "SRB", "XKX")
                .frame(
                    2, Category.THREAT, "TG.T1", role("threatener", "SRB"), role("target", "XKX")));
    assertEquals(1, hits(counts, "XKX", "fear"));
    assertEquals(2, hits(counts, "XKX", "threat"));
    assertEquals(2, hits(counts, "XKX", "T1"));
    assertEquals(1, hits(counts, "XKX", "TV"));
    assertEquals(0, hits(counts, "XKX", "fear.experienced"));
    assertEquals(2, hits(counts, "XKX", "fear.with_threats"));
    assertEquals(0, hits(counts, "SRB", "fear"));
    assertEquals(2, counts.sum(new Feature(Kind.DYAD, "SRB>XKX", "threatens")));
    assertEquals(2, counts.sum(new Feature(Kind.PAIR, "SRB>XKX", Feature.MENTIONED)));
  }

  @Test
  void takesSeekerAndBothSidesOfDistrust() {
    Counts counts =
        count(
            new Sketch("a")
                .names(1, "XKX", "NATO", "SRB")
                .frame(1, Category.ANARCHY, "A3", role("seeker", "XKX"), role("provider", "NATO"))
                .frame(
                    1,
                    Category.MISPERCEPTION,
                    "M1",
                    role("distruster", "XKX"),
                    role("distrusted", "SRB")));
    assertEquals(1, hits(counts, "XKX", "anarchy"));
    assertEquals(0, hits(counts, "XKX", "anarchy.without_A3"));
    assertEquals(0, hits(counts, "NATO", "anarchy"));
    assertEquals(1, hits(counts, "XKX", "misperceptions"));
    assertEquals(1, hits(counts, "SRB", "misperceptions"));
    assertEquals(1, hits(counts, "XKX", "misperceptions.distruster"));
    assertEquals(0, hits(counts, "SRB", "misperceptions.distruster"));
    assertEquals(1, counts.sum(new Feature(Kind.DYAD, "XKX>SRB", "distrusts")));
  }

  @Test
  void givesProtectionToThoseNamedBesideTheProvider() {
    Counts counts =
        count(
            new Sketch("a")
                .names(1, "XKX", "NATO")
                .frame(1, Category.POSITIVE, "P6", role("provider", "NATO")),
            new Sketch("b").names(1, "ALB").frame(1, Category.POSITIVE, "P6"));
    assertEquals(1, pole(counts, "XKX", Dimension.ANARCHY));
    assertEquals(0, pole(counts, "NATO", Dimension.ANARCHY));
    assertEquals(0, pole(counts, "ALB", Dimension.ANARCHY), "an unlinked frame counts for nobody");
    assertEquals(1, counts.sum(new Feature(Kind.DYAD, "NATO>XKX", "reassures")));
  }

  @Test
  void countsDenialsForReassuranceOnlyWhereSaidByOrOfTheExperiencer() {
    Counts counts =
        count(
            new Sketch("a")
                .names(1, "XKX", "SRB")
                .negated(1, Category.FEAR, "F0", "", role("experiencer", "XKX")),
            new Sketch("b")
                .names(1, "MNE", "SRB")
                .negated(1, Category.THREAT, "TG", "actor:MNE", role("threatener", "SRB")),
            new Sketch("c")
                .names(1, "ALB")
                .negated(1, Category.FEAR, "F0", "", role("experiencer", "ALB"))
                .frame(1, Category.FEAR, "F4", role("experiencer", "ALB")));
    assertEquals(1, pole(counts, "XKX", Dimension.FEAR));
    assertEquals(1, pole(counts, "MNE", Dimension.FEAR));
    assertEquals(0, pole(counts, "SRB", Dimension.FEAR));
    assertEquals(0, pole(counts, "ALB", Dimension.FEAR), "the asserted fear is stronger");
    assertEquals(0, hits(counts, "XKX", "fear"));
    assertEquals(
        3,
        counts.sum(new Feature(Kind.FRAMES, "FEAR", "not_counted"))
            + counts.sum(new Feature(Kind.FRAMES, "THREAT", "not_counted")));
  }

  @Test
  void leavesOutHistoricalFramesAndTheSpecificationsExceptions() {
    List<TaggedArticle> articles =
        List.of(
            new Sketch("a")
                .names(1, "BIH")
                .historical(1, Category.FEAR, "F4", role("experiencer", "BIH"))
                .names(2, "BIH")
                .frame(2, Category.ANARCHY, "A3", role("seeker", "BIH"))
                .build());
    assertEquals(0, hits(Tally.of(articles, Attribution.HOST), "BIH", "fear"));
    Tally without = new Tally(Attribution.HOST, frame -> !frame.subcategory().equals("A3"));
    assertEquals(0, hits(without.count(articles), "BIH", "anarchy"));
    assertEquals(1, hits(Tally.of(articles, Attribution.HOST), "BIH", "anarchy"));
  }

  private static Frame spoken(
      Category category, String sub, Modality modality, String by, double sure, Role role) {
    return new Frame(
        1,
        category,
        sub,
        new Span(0, 1),
        "cue",
        Polarity.ASSERTED,
        modality,
        by,
        "rule",
        sure,
        List.of(role));
  }

  /** The author fears for Kosovo, its leader perhaps calms: each pole is its own voice's. */
  @Test
  void countsVoicesHedgesAndConfidenceOfFramesAndOfTheirPoles() {
    TaggedArticle named = new Sketch("a").names(1, "XKX").build();
    Role fears = role("experiencer", "XKX");
    Counts counts =
        Tally.of(
            List.of(
                new TaggedArticle(
                    named.curated(),
                    named.document(),
                    named.mentions(),
                    List.of(
                        spoken(Category.FEAR, "F0", Modality.FACT, "author", 0.6, fears),
                        spoken(Category.FEAR, "F4", Modality.HEDGED, "author", 0.9, fears),
                        spoken(
                            Category.POSITIVE,
                            "P1",
                            Modality.HEDGED,
                            "actor:XKX",
                            0.7,
                            role("partner", "XKX"))))),
            Attribution.HOST);
    assertEquals(1, hits(counts, "XKX", "fear.voice_author"));
    assertEquals(1, hits(counts, "XKX", "fear.unhedged"));
    assertEquals(1, counts.sum(new Feature(Kind.OPPOSITE, "XKX", "fear.voice_own")));
    assertEquals(0, counts.sum(new Feature(Kind.OPPOSITE, "XKX", "fear.voice_author")));
    assertEquals(0, counts.sum(new Feature(Kind.OPPOSITE, "XKX", "fear.unhedged")));
    assertEquals(900, counts.sum(new Feature(Kind.CONFIDENCE, "XKX", "fear")));
    assertEquals(700, counts.sum(new Feature(Kind.OPPOSITE_CONFIDENCE, "XKX", "fear")));
  }

  @Test
  void keepsFramesApartWhoseHolderTheSentenceDoesNotName() {
    Counts counts =
        count(
            new Sketch("a")
                .names(1, "SRB")
                .frame(1, Category.FEAR, "F4", role("experiencer", "XKX")));
    assertEquals(0, hits(counts, "XKX", "fear"));
    assertEquals(1, counts.sum(new Feature(Kind.RESOLVED, "XKX", "fear")));
    assertEquals(0, counts.occurrences("XKX", Dimension.FEAR).size());
  }

  @Test
  void neverCountsTheEntityForItsState() {
    Attribution attribution =
        new Attribution(Attribution.Groups.HOST, Map.of(), Map.of(), Map.of("BIH;g:serbs", "RSR"));
    List<TaggedArticle> articles =
        List.of(
            new Sketch("a")
                .names(1, "RSR")
                .frame(1, Category.FEAR, "F1", role("experiencer", "RSR"))
                .names(2, "BIH;g:serbs")
                .frame(2, Category.FEAR, "F3", role("experiencer", "BIH;g:serbs"))
                .build());
    Counts counts = Tally.of(articles, attribution);
    assertEquals(0, hits(counts, "BIH", "fear"));
    assertEquals(0, hits(counts, "BIH", Feature.MENTIONED));
    assertEquals(2, hits(counts, "RSR", "fear"));
    assertEquals(2, hits(counts, "RSR", "fear.societal"));
  }

  @Test
  void countsCopiesWithinTheirStoryAndItsFirstOutlet() {
    Counts counts =
        count(
            new Sketch("b").in("zeri", "sq").of("b").names(1, "XKX"),
            new Sketch("c").in("alpha", "sq").of("b").names(1, "XKX"),
            new Sketch("d").in("alpha", "sq").of("b").names(1, "XKX").on(LocalDate.of(2022, 4, 1)));
    assertEquals(
        List.of(
            new Unit("b", "zeri", "alpha", "sq", "2022-03-01"),
            new Unit("b", "zeri", "alpha", "sq", "2022-04-01"),
            new Unit("b", "zeri", "zeri", "sq", "2022-03-01")),
        counts.units());
    assertEquals(1, counts.distinct(Feature.mentions("XKX"), Unit::story));
    assertEquals(2, counts.distinct(Feature.mentions("XKX"), Unit::outlet));
    assertEquals(
        1, counts.where(unit -> unit.month().equals("2022-04")).sum(Feature.mentions("XKX")));
  }

  @Test
  void doesNotDependOnTheOrderOfArticles() {
    List<TaggedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      articles.add(
          new Sketch("a" + i)
              .in("outlet" + i % 3, i % 2 == 0 ? "en" : "sq")
              .names(1, "XKX", i % 2 == 0 ? "SRB" : "ALB")
              .frame(1, Category.FEAR, "F" + i % 5, role("experiencer", "XKX"))
              .build());
    }
    Counts one = Tally.of(articles, Attribution.HOST);
    Collections.reverse(articles);
    Counts other = Tally.of(articles, Attribution.HOST);
    assertEquals(one.features(), other.features());
    assertEquals(
        Metrics.of(one, List.of("XKX", "SRB"), List.of("RSR"), 0.95),
        Metrics.of(other, List.of("XKX", "SRB"), List.of("RSR"), 0.95));
    assertTrue(one.sum(Feature.sentences("XKX", Dimension.FEAR)) == 20);
  }
}
