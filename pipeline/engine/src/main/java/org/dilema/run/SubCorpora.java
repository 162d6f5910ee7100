package org.dilema.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dilema.archive.Archive;
import org.dilema.archive.Counts;
import org.dilema.archive.Facet;
import org.dilema.archive.QueryException;
import org.dilema.archive.SavedQuery;
import org.dilema.measure.Metric;

/** Counts what the study's saved queries find, each as a part of the corpus. */
final class SubCorpora {
  private SubCorpora() {}

  /**
   * Returns, for each query, how many articles it finds, their share, and its hits in a million
   * words.
   *
   * @param index the finished archive
   * @throws StudyException if a query cannot be understood
   */
  static List<Metric> metrics(List<Path> queries, Path index) throws IOException {
    List<Metric> metrics = new ArrayList<>();
    if (queries.isEmpty()) {
      return metrics;
    }
    try (Archive archive = Archive.open(index)) {
      for (Path file : queries) {
        SavedQuery saved = SavedQuery.read(file);
        try {
          add(metrics, saved.name(), archive.counts(saved.request(), Facet.LANGUAGE));
        } catch (QueryException e) {
          throw new StudyException(file.getFileName() + ": " + e.getMessage());
        }
      }
    }
    return metrics;
  }

  private static void add(List<Metric> metrics, String name, Counts counts) {
    row(metrics, "query=" + name, counts.total());
    counts.rows().forEach(row -> row(metrics, "query=" + name + ";language=" + row.value(), row));
  }

  private static void row(List<Metric> metrics, String group, Counts.Row row) {
    metrics.add(metric("found", group, row.found(), row.all()));
    metrics.add(metric("found_share", group, row.rate(), row.all()));
    metrics.add(metric("hits", group, row.hits(), row.words()));
    metrics.add(metric("hits_per_million", group, row.perMillion(), row.words()));
  }

  private static Metric metric(String name, String group, double value, long n) {
    return new Metric(name, group, "query", value, Double.NaN, Double.NaN, n);
  }
}
