package org.dilema.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * The results of a run as its folder keeps them, {@code results.json} and {@code metrics.csv}, and
 * what is written from them. A run reports from its own folder, so that a report that is written
 * again later is the same to the last byte.
 */
public final class RunResults {

  private static final String METRICS = "metrics.csv";

  private final Path folder;
  private final Results results;

  private RunResults(Path folder, Results results) {
    this.folder = folder;
    this.results = results;
  }

  /**
   * Keeps results in the folder of a run and reads them back.
   *
   * @throws IOException if a file cannot be written
   */
  public static RunResults keep(OutputFolder folder, Results results) throws IOException {
    MetricsCsv.write(folder, results.metrics());
    ResultsJson.write(folder, results);
    return read(folder.path());
  }

  /**
   * Reads the results of a run.
   *
   * @throws OutputException if the folder holds none, or holds those of another version
   */
  public static RunResults read(Path folder) throws IOException {
    for (String file : new String[] {ResultsJson.FILE, METRICS}) {
      if (!Files.isRegularFile(folder.resolve(file))) {
        throw new OutputException(
            folder
                + ": expected the folder of a finished run with "
                + file
                + ", found none; carry the study out with 'dilema run'");
      }
    }
    return new RunResults(folder, ResultsJson.read(folder, MetricsCsv.read(folder)));
  }

  /** Returns what was found. */
  public Results results() {
    return results;
  }

  /**
   * Writes what stays where the text of the articles is withheld, into another folder: the results,
   * the tables of the findings and the articles, and the forms asked for, without a sentence or
   * title.
   *
   * @throws IOException if a file cannot be written
   */
  public void withheld(OutputFolder out, Set<OutputFormat> formats) throws IOException {
    Results bare = results.withheld();
    ResultsJson.write(out, bare);
    new RunResults(out.path(), bare).write(out, formats);
    ArticlesCsv.withhold(folder, out);
  }

  /**
   * Writes results in the forms asked for.
   *
   * @throws IOException if a file cannot be written
   */
  public void write(OutputFolder out, Set<OutputFormat> formats) throws IOException {
    for (OutputFormat format : formats) {
      switch (format) {
        case HTML -> HtmlReport.write(out, results);
        case TEX -> FindingsTex.write(out, results);
        case MD -> FindingsMarkdown.write(out, results);
        case CSV -> new RunTables(folder).write(out, results);
        case GRAPHML -> GraphMl.write(out, results);
        case GEXF -> Gexf.write(out, results);
        case PARQUET -> new RunTables(folder).parquet(out);
      }
    }
  }
}
