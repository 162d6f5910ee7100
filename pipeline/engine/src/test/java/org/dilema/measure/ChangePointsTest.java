package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangePointsTest {

  private static final LocalDate EVENT = LocalDate.of(2022, 2, 24);
  private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
  private static final int DAYS = 487;

  /** Ten sentences a day in four stories; a story in two has a copy; the rate changes once. */
  private static Counts corpus(
      long seed, double before, double after, LocalDate change, int copies) {
    Random random = new Random(seed);
    Counts.Builder builder = Counts.builder();
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = FIRST.plusDays(day);
      double rate = date.isBefore(change) ? before : after;
      for (int story = 0; story < 4; story++) {
        double own = rate * (random.nextBoolean() ? 1.6 : 0.4);
        int hits = 0;
        for (int sentence = 0; sentence < 3; sentence++) {
          hits += random.nextDouble() < own ? 1 : 0;
        }
        for (int copy = 0; copy < copies; copy++) {
          builder.add(
              new Unit(day + "/" + story, "a", "outlet" + copy, "en", date.toString()),
              Map.of(Feature.mentions("XKX"), 3, Feature.sentences("XKX", Dimension.FEAR), hits),
              List.of());
        }
      }
    }
    return builder.build();
  }

  private static List<ChangePoint> changes(Counts counts) {
    return new ChangePoints(counts, EVENT).of(List.of("XKX"), List.of("fear"));
  }

  @Test
  void findsAPlantedBreakWithinAWeek() {
    for (int seed = 0; seed < 8; seed++) {
      List<ChangePoint> found = changes(corpus(seed, 0.05, 0.2, EVENT, 1));
      assertTrue(
          found.stream().anyMatch(one -> Math.abs(one.fromEvent()) <= 7), seed + ": " + found);
      assertTrue(found.size() <= 2, seed + ": " + found);
    }
  }

  @Test
  void findsABreakThatIsNotTheEventAndSaysHowFarAwayItIs() {
    LocalDate other = LocalDate.of(2021, 9, 20);
    List<ChangePoint> found = changes(corpus(3, 0.2, 0.05, other, 1));
    assertTrue(
        found.stream().anyMatch(one -> Math.abs(one.fromEvent() + 157) <= 7), found::toString);
  }

  @Test
  void seldomFindsABreakWhereThereIsNone() {
    int found = 0;
    for (int seed = 0; seed < 40; seed++) {
      found += changes(corpus(1000 + seed, 0.1, 0.1, EVENT, 1)).isEmpty() ? 0 : 1;
    }
    assertTrue(found <= 3, found + " of 40");
  }

  @Test
  void copiesOfEveryStoryChangeNothing() {
    assertEquals(
        changes(corpus(5, 0.05, 0.15, EVENT, 1)).stream().map(ChangePoint::day).toList(),
        changes(corpus(5, 0.05, 0.15, EVENT, 2)).stream().map(ChangePoint::day).toList());
  }
}
