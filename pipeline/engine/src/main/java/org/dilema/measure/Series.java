package org.dilema.measure;

import java.time.LocalDate;
import java.util.List;

/**
 * A rate over time.
 *
 * @param state code of the state; {@code reference} for the reference states together
 * @param key such as {@code fear}
 * @param step {@code week} or {@code month}
 * @param points one for every step from the first to the last of the corpus, in order, those
 *     without a sentence among them
 */
public record Series(String state, String key, String step, List<Point> points) {

  /** Code of the reference states together. */
  public static final String REFERENCE = "reference";

  /** Copies the points. */
  public Series {
    points = List.copyOf(points);
  }

  /**
   * One week or month.
   *
   * @param start its first day
   * @param frames sentences that carry the key
   * @param sentences sentences that name the state; where 0, the point is a gap
   * @param rate frames for 1,000 sentences; NaN in a gap
   * @param low lower end of its interval; NaN in a gap
   * @param high upper end; NaN in a gap
   */
  public record Point(
      LocalDate start, long frames, long sentences, double rate, double low, double high) {

    /** Returns whether nothing names the state at that time. */
    public boolean gap() {
      return sentences == 0;
    }
  }
}
