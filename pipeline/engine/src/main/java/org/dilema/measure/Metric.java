package org.dilema.measure;

import java.util.Comparator;

/**
 * One number of {@code metrics.csv}.
 *
 * @param metric what is measured, such as {@code rate_per_1000}
 * @param group what it is measured for, such as {@code state=XKX} or {@code outlet=koha.net}
 * @param key the dimension, category or subcategory, such as {@code fear} or {@code F4}
 * @param value the number; NaN where it is undefined
 * @param low lower end of its interval; NaN where it has none
 * @param high upper end of its interval; NaN where it has none
 * @param n how many units it rests on
 */
public record Metric(
    String metric, String group, String key, double value, double low, double high, long n) {

  /** The order of {@code metrics.csv}. */
  public static final Comparator<Metric> ORDER =
      Comparator.comparing(Metric::metric).thenComparing(Metric::group).thenComparing(Metric::key);
}
