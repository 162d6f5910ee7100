package org.dilema.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /**
   * Reads the table back; what was undefined is NaN.
   *
   * @param folder the folder of a run
   * @throws IOException if the file cannot be read
   */
  static List<Metric> read(Path folder) throws IOException {
    List<Metric> metrics = new ArrayList<>();
    CsvRows.read(
        folder.resolve(TABLE.file()),
        row ->
            metrics.add(
                new Metric(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    number(row.get(3)),
                    number(row.get(4)),
                    number(row.get(5)),
                    Long.parseLong(row.get(6)))));
    return metrics;
  }

  private static double number(String text) {
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
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
