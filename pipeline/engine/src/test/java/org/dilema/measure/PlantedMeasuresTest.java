package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Plants a rate, its change at a date, its odds within outlets and a dyad in clustered counts with
 * wire copies, and asks how often the intervals of 95 % tell them.
 */
class PlantedMeasuresTest {

  private static final LocalDate EVENT = LocalDate.of(2022, 2, 24);
  private static final LocalDate FIRST = LocalDate.of(2021, 9, 1);
  private static final List<String> PARTIES = List.of("BIH", "HRV", "RUS", "SRB", "XKX");
  private static final double BEFORE = 0.06;
  private static final double AFTER = 0.12;
  private static final double REFERENCE = 0.05;
  private static final double DYAD = 0.12;
  private static final double OTHER_DYADS = 0.04;

  /** Draws one corpus. */
  private static final class Planting {
    private final Random random;
    private final Counts.Builder builder = Counts.builder();

    Planting(long seed) {
      this.random = new Random(seed);
    }

    Counts corpus() {
      for (int i = 0; i < 700; i++) {
        story(i, "XKX");
        story(i, "HRV");
        pairs(i);
      }
      return builder.build();
    }

    /** Half of the stories say it 1.5 times as often as planted, half of them half as often. */
    private double mind() {
      return random.nextBoolean() ? 1.5 : 0.5;
    }

    private int hits(int sentences, double rate) {
      int hits = 0;
      for (int i = 0; i < sentences; i++) {
        hits += random.nextDouble() < rate ? 1 : 0;
      }
      return hits;
    }

    private void story(int number, String state) {
      LocalDate day = FIRST.plusDays(random.nextInt(352));
      double rate = state.equals("HRV") ? REFERENCE : day.isBefore(EVENT) ? BEFORE : AFTER;
      int sentences = 1 + random.nextInt(5);
      Map<Feature, Integer> counts = new HashMap<>();
      counts.put(Feature.mentions(state), sentences);
      counts.put(Feature.sentences(state, Dimension.FEAR), hits(sentences, mind() * rate));
      print(state + number, day, counts);
    }

    private void pairs(int number) {
      Map<Feature, Integer> counts = new HashMap<>();
      double mind = mind();
      for (int i = 0; i < 1 + random.nextInt(5); i++) {
        int one = random.nextInt(PARTIES.size() - 1);
        int other = one + 1 + random.nextInt(PARTIES.size() - 1 - one);
        String pair = PARTIES.get(one) + ">" + PARTIES.get(other);
        String turned = PARTIES.get(other) + ">" + PARTIES.get(one);
        counts.merge(new Feature(Feature.Kind.PAIR, pair, Feature.MENTIONED), 1, Integer::sum);
        for (String dyad : List.of(pair, turned)) {
          double rate = dyad.equals("SRB>XKX") ? DYAD : OTHER_DYADS;
          if (random.nextDouble() < mind * rate) {
            counts.merge(new Feature(Feature.Kind.DYAD, dyad, "threatens"), 1, Integer::sum);
          }
        }
      }
      print("pairs" + number, EVENT, counts);
    }

    /** A fifth of the stories is printed again by another outlet. */
    private void print(String story, LocalDate day, Map<Feature, Integer> counts) {
      String home = "outlet" + random.nextInt(4);
      builder.add(new Unit(story, home, home, "en", day.toString()), counts, List.of());
      if (random.nextInt(5) == 0) {
        builder.add(new Unit(story, home, "wire", "en", day.toString()), counts, List.of());
      }
    }
  }

  private static Map<String, Integer> covered(int replicates) {
    Map<String, Integer> covered = new TreeMap<>();
    // A quarter of the pairs are Serbia and Kosovo, as the drawing of the two goes.
    double usual = 0.25 * (DYAD + OTHER_DYADS) / 2 + 0.75 * OTHER_DYADS;
    for (int seed = 1; seed <= replicates; seed++) {
      Counts counts = new Planting(seed).corpus();
      Interval rate =
          Observation.proportion(Observation.of(counts, List.of("HRV"), "fear")).wilson(0.95);
      note(covered, "rate", rate.low(), REFERENCE, rate.high());
      EventShift shift =
          new EventShifts(counts, List.of("HRV"), EVENT, 0.95)
              .of(List.of("XKX"), List.of("fear"))
              .get(0);
      note(covered, "rate ratio", shift.low(), AFTER / BEFORE, shift.high());
      note(covered, "difference", shift.differenceLow(), AFTER / BEFORE, shift.differenceHigh());
      Network.Edge edge =
          new Dyads(counts, 0.95)
              .network("all").edges().stream()
                  .filter(one -> one.from().equals("SRB") && one.to().equals("XKX"))
                  .findFirst()
                  .orElseThrow();
      note(covered, "dyad", edge.low(), DYAD / usual, edge.high());
      Counts late = counts.where(unit -> !unit.date().orElse(FIRST).isBefore(EVENT));
      PooledOdds pooled = MantelHaenszel.of(late, "XKX", List.of("HRV"), "fear", 0.95);
      double odds = Math.log(AFTER / (1 - AFTER)) - Math.log(REFERENCE / (1 - REFERENCE));
      note(covered, "pooled odds", pooled.low(), odds, pooled.high());
    }
    return covered;
  }

  private static void note(
      Map<String, Integer> covered, String what, double low, double truth, double high) {
    covered.merge(what, low <= truth && truth <= high ? 1 : 0, Integer::sum);
  }

  private static void check(int replicates, double least, double most) {
    Map<String, Integer> covered = covered(replicates);
    assertTrue(covered.size() == 5, covered::toString);
    covered.forEach(
        (what, times) ->
            assertTrue(
                times >= least * replicates && times <= most * replicates,
                () -> what + ": " + times + " of " + replicates));
  }

  @Test
  void intervalsCoverWhatWasPlanted() {
    check(20, 0.8, 1);
  }

  @Test
  @Tag("slow")
  void intervalsCoverWhatWasPlantedAtTheirNominalRate() {
    Map<String, Integer> covered = covered(400);
    covered.forEach(
        (what, times) ->
            assertTrue(times >= 360 && times <= 388, () -> what + ": " + times + " of 400"));
    assertTrue(covered.size() == 5, covered::toString);
  }
}
