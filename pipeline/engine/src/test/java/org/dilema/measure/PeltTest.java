package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PeltTest {

  /** Disasters in British coal mines a year, 1851 to 1961 (Jarrett 1979, Biometrika 66). */
  private static final long[] MINES = {
    4, 5, 4, 0, 1, 4, 3, 4, 0, 6, 3, 3, 4, 0, 2, 6, 3, 3, 5, 4, 5, 3, 1, 4, 4, 1, 5, 5, 3, 4, 2, 5,
    2, 2, 3, 4, 2, 1, 3, 2, 2, 1, 1, 1, 1, 3, 0, 0, 1, 0, 1, 1, 0, 0, 3, 1, 0, 3, 2, 2, 0, 1, 1, 1,
    0, 1, 0, 1, 0, 0, 0, 2, 1, 0, 0, 0, 1, 1, 0, 2, 3, 3, 1, 1, 2, 1, 1, 1, 1, 2, 4, 2, 0, 0, 1, 4,
    0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1
  };

  private static long[] ones(int size) {
    long[] ones = new long[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  /**
   * The maximum of the likelihood is a change after the first 41 years, from 3.1 to 0.9 disasters a
   * year (Raftery and Akman 1986, Biometrika 73; Carlin, Gelfand and Smith 1992, Applied Statistics
   * 41).
   */
  @Test
  void findsTheChangeOfTheCoalMines() {
    Pelt pelt = new Pelt(MINES, ones(MINES.length), 1, 3 * Math.log(MINES.length), 5);
    assertEquals(List.of(41), pelt.changes());
    assertEquals(3.1, pelt.rate(0, 41), 0.05);
    assertEquals(0.9, pelt.rate(41, MINES.length), 0.05);
  }

  @Test
  void findsNothingInASteadySeries() {
    long[] steady = new long[200];
    Arrays.fill(steady, 3);
    assertEquals(List.of(), new Pelt(steady, ones(200), 1, 5, 7).changes());
  }

  @Test
  void followsTheExposureAndNotTheCount() {
    long[] hits = {2, 2, 2, 2, 20, 20, 20, 20};
    long[] all = {10, 10, 10, 10, 100, 100, 100, 100};
    assertEquals(List.of(), new Pelt(hits, all, 1, 2, 1).changes());
    assertEquals(List.of(4), new Pelt(hits, ones(8), 1, 2, 1).changes());
  }

  /** Cutting short the search must not change what it finds. */
  @Test
  void findsWhatTryingEverySegmentationFinds() {
    Random random = new Random(7);
    for (int trial = 0; trial < 200; trial++) {
      int size = 10 + random.nextInt(40);
      long[] hits = new long[size];
      long[] all = new long[size];
      for (int i = 0; i < size; i++) {
        all[i] = random.nextInt(4);
        hits[i] = all[i] == 0 ? 0 : random.nextInt(i / 12 % 2 == 0 ? 2 : 9);
      }
      int shortest = 1 + random.nextInt(4);
      double penalty = 1 + 4 * random.nextDouble();
      Pelt pelt = new Pelt(hits, all, 1, penalty, shortest);
      assertEquals(
          best(pelt, size, shortest, penalty), total(pelt, pelt.changes(), size, penalty), 1e-6);
    }
  }

  private static double best(Pelt pelt, int size, int shortest, double penalty) {
    double[] best = new double[size + 1];
    for (int to = 1; to <= size; to++) {
      best[to] = to >= shortest ? pelt.cost(0, to) : Double.POSITIVE_INFINITY;
      for (int from = shortest; from <= to - shortest; from++) {
        best[to] = Math.min(best[to], best[from] + penalty + pelt.cost(from, to));
      }
    }
    return best[size];
  }

  private static double total(Pelt pelt, List<Integer> changes, int size, double penalty) {
    double total = penalty * changes.size();
    int from = 0;
    for (int change : changes) {
      total += pelt.cost(from, change);
      from = change;
    }
    return total + pelt.cost(from, size);
  }
}
