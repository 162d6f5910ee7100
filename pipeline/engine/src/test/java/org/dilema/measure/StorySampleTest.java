package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class StorySampleTest {

  private static final Feature MENTIONS = Feature.mentions("XKX");
  private static final List<List<Feature>> COLUMNS = List.of(List.of(MENTIONS));

  private static Unit unit(String story, String home, String outlet) {
    return new Unit(story, home, outlet, "en", "2022-03-01");
  }

  private static Counts stories(int count, int outlets) {
    Counts.Builder builder = Counts.builder();
    for (int i = 0; i < count; i++) {
      String outlet = "outlet" + i % outlets;
      builder.add(unit("s" + i, outlet, outlet), Map.of(MENTIONS, i % 7), List.of());
    }
    return builder.build();
  }

  @Test
  void drawsTheSameOnAnyNumberOfThreads() throws Exception {
    StorySample sample = StorySample.of(stories(200, 5), COLUMNS);
    ForkJoinPool one = new ForkJoinPool(1);
    ForkJoinPool seven = new ForkJoinPool(7);
    try {
      long[][] alone = one.submit(() -> sample.resample(300, 42)).get();
      long[][] together = seven.submit(() -> sample.resample(300, 42)).get();
      assertArrayEquals(alone, together);
      assertNotEquals(Arrays.deepToString(alone), Arrays.deepToString(sample.resample(300, 43)));
    } finally {
      one.shutdown();
      seven.shutdown();
    }
  }

  /** The variance of a resampled total is Σ over outlets of m · the variance within the outlet. */
  @Test
  void hasTheVarianceOfStoriesWithinOutlets() {
    Counts counts = stories(210, 3);
    StorySample sample = StorySample.of(counts, COLUMNS);
    double[] draws =
        Arrays.stream(sample.resample(20_000, 7)).mapToDouble(total -> total[0]).toArray();
    double mean = Arrays.stream(draws).average().orElseThrow();
    double variance =
        Arrays.stream(draws).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
    assertEquals(210 * 3, mean, 1);
    assertEquals(210 * 4.0, variance, 0.05 * 210 * 4);
  }

  /** An outlet with one story cannot vary, and never borrows a story of another outlet. */
  @Test
  void resamplesWithinTheOutletAlone() {
    StorySample sample = StorySample.of(stories(5, 5), COLUMNS);
    for (long[] total : sample.resample(100, 1)) {
      assertArrayEquals(sample.totals(), total);
    }
  }

  @Test
  void drawsAStoryWithAllItsCopies() {
    Counts.Builder builder = Counts.builder();
    for (int i = 0; i < 10; i++) {
      builder.add(unit("s" + i, "a", "a"), Map.of(MENTIONS, 1), List.of());
      builder.add(unit("s" + i, "a", "b"), Map.of(MENTIONS, 1), List.of());
      builder.add(unit("t" + i, "a", "a"), Map.of(), List.of());
    }
    StorySample sample = StorySample.of(builder.build(), COLUMNS);
    long[][] drawn = sample.resample(200, 3);
    assertTrue(Arrays.stream(drawn).allMatch(total -> total[0] % 2 == 0));
    assertTrue(Arrays.stream(drawn).mapToLong(total -> total[0]).distinct().count() > 5);
  }

  @Test
  void drawsNothingFromNothing() {
    StorySample sample = StorySample.of(Counts.builder().build(), COLUMNS);
    assertArrayEquals(new long[] {0}, sample.totals());
    assertArrayEquals(new long[][] {{0}, {0}}, sample.resample(2, 1));
  }
}
