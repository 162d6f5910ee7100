package org.dilema.report;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dilema.measure.Metric;

/** Writes {@code metrics.csv}: every number, by metric, group and key. */
public final class MetricsCsv {

  private static final Comparator<Metric> ORDER =
      Comparator.comparing(Metric::metric)
          .thenComparing(Metric::group)
          .thenComparing(Metric::key)
          .thenComparing(Metric::value)
          .thenComparing(Metric::low)
          .thenComparing(Metric::high)
          .thenComparing(Metric::n);

  private static final CsvTable<Metric> TABLE =
      new CsvTable<>(
          "metrics.csv",
          List.of("metric", "group", "key", "value", "low", "high", "n"),
          metric -> Stream.of(row(metric)));

  private MetricsCsv() {}

  /**
   * Writes the table; an undefined number is an empty field.
   *
   * @param metrics in any order
   * @throws IOException if the file cannot be written
   */
  public static void write(OutputFolder folder, Collection<Metric> metrics) throws IOException {
    TABLE.write(folder, metrics.stream().sorted(ORDER).toList());
  }

  private static List<String> row(Metric metric) {
    return List.of(
        metric.metric(),
        metric.group(),
        metric.key(),
        Decimals.exact(metric.value()),
        Decimals.exact(metric.low()),
        Decimals.exact(metric.high()),
        Long.toString(metric.n()));
  }
}
