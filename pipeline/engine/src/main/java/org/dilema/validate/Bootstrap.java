package org.dilema.validate;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.dilema.measure.Draws;
import org.dilema.measure.Interval;

/**
 * Percentile intervals by drawing sentences anew with replacement (Efron and Tibshirani 1993, An
 * Introduction to the Bootstrap, chapter 13). Replicates in which a figure is undefined are left
 * out; where they are more than half, so is the interval.
 *
 * @param replicates number of resamples, such as 2,000
 * @param level coverage, such as 0.95
 * @param seed where chance begins
 */
public record Bootstrap(int replicates, double level, long seed) {

  /** Returns the codebook's bootstrap: 2,000 resamples, 95 %. */
  public static Bootstrap seeded(long seed) {
    return new Bootstrap(2_000, 0.95, seed);
  }

  /**
   * Returns the interval of a figure.
   *
   * @param size number of sentences
   * @param figure the figure of a resample, given the indices of its sentences; may be NaN
   */
  public Interval interval(int size, ToDoubleFunction<int[]> figure) {
    if (size == 0) {
      return Interval.UNDEFINED;
    }
    Draws draws = new Draws(seed);
    double[] values =
        IntStream.range(0, replicates)
            .mapToDouble(
                replicate -> {
                  int[] drawn = new int[size];
                  Arrays.setAll(drawn, i -> draws.below(size));
                  return figure.applyAsDouble(drawn);
                })
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    return 2 * values.length < replicates ? Interval.UNDEFINED : Interval.percentile(values, level);
  }
}
