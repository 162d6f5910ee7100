package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntervalTest {

  private final double[] upTo2000 = IntStream.rangeClosed(1, 2000).asDoubleStream().toArray();

  /** B = 2,000 and α = 0.05: the 50th value from either end (2001 · 0.025 = 50.025). */
  @Test
  void takesTheFiftiethOfTwoThousandFromEitherEnd() {
    assertEquals(new Interval(50, 1951), Interval.percentile(upTo2000, 0.95));
  }

  @Test
  void isUndefinedWhereReplicatesAreTooFew() {
    assertTrue(Double.isNaN(Interval.percentile(new double[] {1, 2, 3}, 0.95).low()));
    assertTrue(Double.isNaN(Interval.percentile(new double[0], 0.95).high()));
  }

  @Test
  void hasAPValueWithinTheLevelExactlyWhereTheIntervalExcludes() {
    for (double alpha : new double[] {0.01, 0.0125, 0.05, 0.2}) {
      for (int value = 0; value <= 2001; value++) {
        boolean excluded = !Interval.percentile(upTo2000, 1 - alpha).contains(value);
        assertEquals(
            excluded, Interval.pValue(upTo2000, value) <= alpha + 1e-12, value + " at " + alpha);
      }
    }
  }
}
