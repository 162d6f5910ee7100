package org.dilema.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds where the rate of a series of counts changes, how many times it may be: the segmentation of
 * least cost plus a penalty a change, exactly and in about linear time (Killick, Fearnhead and
 * Eckley 2012, Optimal Detection of Changepoints with a Linear Computational Cost, Journal of the
 * American Statistical Association 107, 1590–1598). The cost of a segment is twice its negative
 * Poisson log-likelihood at its own rate, over a scale for counts that vary more than Poisson's.
 */
final class Pelt {

  private final double[] hits;
  private final double[] exposures;
  private final double scale;
  private final double penalty;
  private final int shortest;

  /**
   * Prepares a search.
   *
   * @param hits counts in order
   * @param exposures what they are counts of; where 0, there is no observation
   * @param scale dispersion of the counts, 1 for Poisson
   * @param penalty what each change has to gain
   * @param shortest fewest steps of a segment, at least 1
   */
  Pelt(long[] hits, long[] exposures, double scale, double penalty, int shortest) {
    this.hits = cumulated(hits);
    this.exposures = cumulated(exposures);
    this.scale = scale;
    this.penalty = penalty;
    this.shortest = shortest;
  }

  private static double[] cumulated(long[] values) {
    double[] sums = new double[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      sums[i + 1] = sums[i] + values[i];
    }
    return sums;
  }

  /** Returns the cost of one rate from a step up to, and without, another. */
  double cost(int from, int to) {
    double events = hits[to] - hits[from];
    double exposure = exposures[to] - exposures[from];
    return events == 0 ? 0 : -2 * events * Math.log(events / exposure) / scale;
  }

  /** Returns the rate from a step up to, and without, another; NaN without exposure. */
  double rate(int from, int to) {
    return (hits[to] - hits[from]) / (exposures[to] - exposures[from]);
  }

  /** Returns the first steps of the segments but the first, in order. */
  List<Integer> changes() {
    int steps = hits.length - 1;
    double[] best = new double[steps + 1];
    int[] previous = new int[steps + 1];
    best[0] = -penalty;
    List<Integer> candidates = new ArrayList<>();
    for (int to = 1; to <= steps; to++) {
      best[to] = Double.POSITIVE_INFINITY;
      if (to >= shortest) {
        candidates.add(to - shortest);
        prune(candidates, best, to - shortest);
        for (int from : candidates) {
          double total = best[from] + cost(from, to) + penalty;
          if (total < best[to]) {
            best[to] = total;
            previous[to] = from;
          }
        }
      }
    }
    List<Integer> changes = new ArrayList<>();
    for (int at = previous[steps]; at > 0; at = previous[at]) {
      changes.add(at);
    }
    Collections.reverse(changes);
    return changes;
  }

  /** Drops starts that a change at {@code at} beats for good: splitting never costs more. */
  private void prune(List<Integer> candidates, double[] best, int at) {
    if (!Double.isInfinite(best[at])) {
      candidates.removeIf(
          from -> from <= at - shortest && best[from] + cost(from, at) > best[at] + 1e-9);
    }
  }
}
