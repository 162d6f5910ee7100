package org.dilema.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The tables in the folder of a run. */
final class RunTables {

  private final Path folder;

  RunTables(Path folder) {
    this.folder = folder;
  }

  /** Writes the tables of the findings anew and, into another folder, copies the rest. */
  void write(OutputFolder out, Results results) throws IOException {
    if (!Files.isSameFile(folder, out.path())) {
      for (Path table : tables()) {
        Files.copy(
            table,
            out.path().resolve(String.valueOf(table.getFileName())),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    FindingsCsv.write(out, results.cells());
    EvidenceCsv.write(out, results);
    MetricsCsv.write(out, results.metrics());
  }

  /** Writes every table as Parquet, into the folder {@code parquet}. */
  void parquet(OutputFolder out) throws IOException {
    Path target = Files.createDirectories(out.path().resolve("parquet"));
    for (Path table : tables()) {
      String name = String.valueOf(table.getFileName());
      ParquetTable.write(table, target.resolve(name.replaceFirst("\\.csv$", ".parquet")));
    }
  }

  private List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).endsWith(".csv"))
          .sorted()
          .toList();
    }
  }
}
