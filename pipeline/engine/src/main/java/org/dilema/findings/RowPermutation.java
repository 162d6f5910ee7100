package org.dilema.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dilema.measure.Dimension;

/**
 * Asks how often a table agrees with a published one at least as well when the latter's rows are
 * given to other states: rows are the independent units, cells are not (codebook 3.5; the principle
 * is Hubert and Schultz's 1976 quadratic assignment).
 */
final class RowPermutation {

  private static final int ALL_ORDERS_UP_TO = 8;
  private static final int DRAWS = 100_000;

  private final int[][] agreeing;
  private final int observed;
  private long tried;
  private long reached;

  private RowPermutation(int[][] agreeing) {
    this.agreeing = agreeing;
    int sum = 0;
    for (int i = 0; i < agreeing.length; i++) {
      sum += agreeing[i][i];
    }
    this.observed = sum;
  }

  /**
   * Returns the share of orders that agree at least as well, the given one among them: over all
   * orders for up to eight states, else over 100,000 drawn with a fixed seed; NaN without states.
   */
  static double pValue(PublishedTable table, PublishedTable published, List<String> states) {
    int size = states.size();
    int[][] agreeing = new int[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        agreeing[i][j] = agreeing(table, states.get(i), published, states.get(j));
      }
    }
    RowPermutation test = new RowPermutation(agreeing);
    if (size > ALL_ORDERS_UP_TO) {
      return test.sampled();
    }
    test.walk(0, 0, new boolean[size]);
    return size == 0 ? Double.NaN : (double) test.reached / test.tried;
  }

  private static int agreeing(
      PublishedTable table, String state, PublishedTable published, String other) {
    int agreeing = 0;
    for (Dimension dimension : Dimension.values()) {
      Sign theirs = published.sign(other, dimension);
      agreeing += theirs != null && theirs == table.sign(state, dimension) ? 1 : 0;
    }
    return agreeing;
  }

  private void walk(int row, int sum, boolean[] used) {
    if (row == agreeing.length) {
      tried++;
      reached += sum >= observed ? 1 : 0;
      return;
    }
    for (int other = 0; other < agreeing.length; other++) {
      if (!used[other]) {
        used[other] = true;
        walk(row + 1, sum + agreeing[row][other], used);
        used[other] = false;
      }
    }
  }

  private double sampled() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < agreeing.length; i++) {
      order.add(i);
    }
    Random random = new Random(1);
    for (int draw = 0; draw < DRAWS; draw++) {
      Collections.shuffle(order, random);
      int sum = 0;
      for (int i = 0; i < agreeing.length; i++) {
        sum += agreeing[i][order.get(i)];
      }
      reached += sum >= observed ? 1 : 0;
    }
    return (reached + 1.0) / (DRAWS + 1.0);
  }
}
