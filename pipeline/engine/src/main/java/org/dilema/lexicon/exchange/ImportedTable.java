package org.dilema.lexicon.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table of a lexicon made from a foreign dictionary, to be reviewed before it is used.
 *
 * @param columns header row
 * @param rows in the order of the dictionary
 * @param skipped what was not taken over and why, each with its place
 */
public record ImportedTable(List<String> columns, List<List<String>> rows, List<String> skipped) {

  /** Copies the lists. */
  public ImportedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    skipped = List.copyOf(skipped);
  }

  /** Writes the table as the lexicons are written: UTF-8, RFC 4180 with a line feed. */
  public void write(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, format)) {
      printer.printRecord(columns);
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    }
  }
}
