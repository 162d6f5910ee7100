package org.dilema.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dilema.measure.Dimension;

/**
 * How far a table agrees with a published one, over the cells for which the latter has a sign. It
 * measures compatibility and validates nothing.
 *
 * @param table name of the table compared, such as {@code findings} or {@code all plus}
 * @param cells cells compared
 * @param exact cells with the same sign, where {@code n/a} differs from both
 * @param decided cells with a sign in the compared table
 * @param decidedExact those of them with the same sign
 * @param kappa Cohen's κ over all cells; NaN where undefined
 * @param decidedKappa Cohen's κ over the decided cells; NaN where undefined
 * @param ac1 Gwet's AC1 over all cells; NaN where undefined
 * @param permutationP share of the orders of the published rows that agree at least as well
 * @param byDimension exact cells by dimension, in the order of the columns
 * @param differing cells that differ, such as {@code MKD/fear}
 */
public record Agreement(
    String table,
    int cells,
    int exact,
    int decided,
    int decidedExact,
    double kappa,
    double decidedKappa,
    double ac1,
    double permutationP,
    List<Integer> byDimension,
    List<String> differing) {

  /** Copies the lists. */
  public Agreement {
    byDimension = List.copyOf(byDimension);
    differing = List.copyOf(differing);
  }

  private record Pair(Sign ours, Sign theirs) {

    boolean same() {
      return ours == theirs;
    }
  }

  /**
   * Compares a table with a published one.
   *
   * @param states rows compared
   */
  public static Agreement of(
      String name, PublishedTable table, PublishedTable published, List<String> states) {
    List<Pair> pairs = new ArrayList<>();
    List<Integer> byDimension = new ArrayList<>();
    List<String> differing = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      int same = 0;
      for (String state : states) {
        Sign theirs = published.sign(state, dimension);
        Sign sign = table.sign(state, dimension);
        if (theirs == null) {
          continue;
        }
        Pair pair = new Pair(sign == null ? Sign.NOT_AVAILABLE : sign, theirs);
        pairs.add(pair);
        same += pair.same() ? 1 : 0;
        if (!pair.same()) {
          differing.add(state + "/" + dimension.label());
        }
      }
      byDimension.add(same);
    }
    List<Pair> decided = pairs.stream().filter(p -> p.ours() != Sign.NOT_AVAILABLE).toList();
    return new Agreement(
        name,
        pairs.size(),
        same(pairs),
        decided.size(),
        same(decided),
        kappa(pairs),
        kappa(decided),
        ac1(pairs),
        RowPermutation.pValue(table, published, states),
        byDimension,
        differing);
  }

  private static int same(List<Pair> pairs) {
    return (int) pairs.stream().filter(Pair::same).count();
  }

  /** Cohen 1960, Educational and Psychological Measurement 20(1): (p_o − p_e) / (1 − p_e). */
  private static double kappa(List<Pair> pairs) {
    double total = Math.max(1, pairs.size());
    double expected = 0;
    for (Sign sign : Sign.values()) {
      long ours = pairs.stream().filter(pair -> pair.ours() == sign).count();
      long theirs = pairs.stream().filter(pair -> pair.theirs() == sign).count();
      expected += ours * theirs / (total * total);
    }
    return corrected(pairs, expected);
  }

  /**
   * Gwet 2008, British Journal of Mathematical and Statistical Psychology 61: p_e = Σ π(1−π) / (q −
   * 1), π the mean share of a sign in both tables, q the number of signs used in either, at least
   * 2.
   */
  private static double ac1(List<Pair> pairs) {
    double total = Math.max(1, pairs.size());
    Map<Sign, Integer> uses = new EnumMap<>(Sign.class);
    for (Pair pair : pairs) {
      uses.merge(pair.ours(), 1, Integer::sum);
      uses.merge(pair.theirs(), 1, Integer::sum);
    }
    double expected = 0;
    for (int use : uses.values()) {
      double share = use / (2 * total);
      expected += share * (1 - share);
    }
    return corrected(pairs, expected / Math.max(1, uses.size() - 1));
  }

  private static double corrected(List<Pair> pairs, double expected) {
    if (pairs.isEmpty() || expected >= 1) {
      return Double.NaN;
    }
    return ((double) same(pairs) / pairs.size() - expected) / (1 - expected);
  }
}
