package org.dilema.report;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One table of the contract: its file, its columns and how a thing becomes rows.
 *
 * @param <T> what the table is about
 * @param file file name
 * @param columns header row
 * @param rows the rows of one thing, in order; each as long as the header
 */
record CsvTable<T>(String file, List<String> columns, Function<T, Stream<List<String>>> rows) {

  CsvTable {
    columns = List.copyOf(columns);
  }

  /** Writes a table whole, its things in the order given. */
  void write(OutputFolder folder, Iterable<? extends T> things) throws IOException {
    try (CsvWriter<T> writer = CsvWriter.open(folder, this)) {
      for (T thing : things) {
        writer.add(thing);
      }
      writer.commit();
    }
  }
}
