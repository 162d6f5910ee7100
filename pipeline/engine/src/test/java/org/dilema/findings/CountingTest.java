package org.dilema.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.measure.Counts;
import org.dilema.measure.Dimension;
import org.dilema.measure.Feature;
import org.dilema.measure.Feature.Kind;
import org.dilema.measure.Unit;
import org.junit.jupiter.api.Test;

/**
 * Kosovo: 40 of 100 sentences of fear, 30 of them not hedged, 10 of reassurance, 4 of them not
 * hedged; Croatia: 20 of 100 of fear, all of them firm.
 */
class CountingTest {

  private static final Design DESIGN =
      new Design(
          List.of("XKX"),
          Set.of("HRV"),
          new DecisionRule(1.25, 2, 500, 1, 1, 1, 1, 40, 0.95, 0.05));

  private static Counts counts() {
    return Counts.builder()
        .add(
            new Unit("s", "o", "o", "en", "2022-03-01"),
            Map.of(
                Feature.mentions("XKX"), 100,
                Feature.mentions("HRV"), 100,
                feature(Kind.SENTENCES, "XKX", "fear"), 40,
                feature(Kind.SENTENCES, "XKX", "fear.unhedged"), 30,
                feature(Kind.SENTENCES, "XKX", "fear.with_threats"), 55,
                feature(Kind.CONFIDENCE, "XKX", "fear"), 32_500,
                feature(Kind.OPPOSITE, "XKX", "fear"), 10,
                feature(Kind.OPPOSITE, "XKX", "fear.unhedged"), 4,
                feature(Kind.SENTENCES, "HRV", "fear"), 20,
                feature(Kind.SENTENCES, "HRV", "fear.unhedged"), 20),
            List.of())
        .build();
  }

  private static Feature feature(Kind kind, String row, String key) {
    return new Feature(kind, row, key);
  }

  private static CellSample sample(Counting counting) {
    return new CellSample(counts(), DESIGN, counting, state -> DESIGN.reference(), 1);
  }

  private static double logOdds(Counting counting) {
    return sample(counting).effect("XKX", Dimension.FEAR).logOdds().delta();
  }

  private static double balance(Counting counting) {
    return sample(counting).effect("XKX", Dimension.FEAR).balance();
  }

  /** δ by hand: a = 500 · rate, both of 100 sentences. */
  private static double byHand(double hits, double reference) {
    double a = 500 * (hits + reference) / 200;
    double b = 500 - a;
    return Math.log((hits + a) / (100 - hits + b))
        - Math.log((reference + a) / (100 - reference + b));
  }

  @Test
  void countsEverySentenceOnce() {
    assertEquals(byHand(40, 20), logOdds(Counting.PLAIN), 1e-12);
    assertEquals(Math.log(40.5 / 10.5), balance(Counting.PLAIN), 1e-12);
  }

  @Test
  void countsAPartOfFramesAndOfTheirPolesAlone() {
    assertEquals(byHand(30, 20), logOdds(Counting.part(".unhedged")), 1e-12);
    assertEquals(Math.log(30.5 / 4.5), balance(Counting.part(".unhedged")), 1e-12);
  }

  /** 30 firm and 10 hedged at half are 35; of the poles 4 and 6 at half are 7. */
  @Test
  void countsHedgedSentencesHalf() {
    assertEquals(byHand(35, 20), logOdds(Counting.halved(".unhedged")), 1e-12);
    assertEquals(Math.log(35.5 / 7.5), balance(Counting.halved(".unhedged")), 1e-12);
    assertEquals(35, sample(Counting.halved(".unhedged")).frames("XKX", Dimension.FEAR));
  }

  @Test
  void countsSentencesByTheirConfidence() {
    assertEquals(byHand(32.5, 0), logOdds(Counting.byConfidence()), 1e-12);
  }

  @Test
  void countsOneDimensionOtherwiseAndLeavesTheOthers() {
    Counting any = Counting.instead(Dimension.FEAR, "fear.with_threats");
    assertEquals(byHand(55, 0), logOdds(any), 1e-12);
    Counting other = Counting.only(Dimension.ANARCHY, ".without_A3");
    assertEquals(byHand(40, 20), logOdds(other), 1e-12);
    assertEquals(Math.log(40.5 / 10.5), balance(other), 1e-12);
    assertEquals(byHand(35, 20), logOdds(Counting.halved(Dimension.FEAR, ".unhedged")), 1e-12);
  }
}
