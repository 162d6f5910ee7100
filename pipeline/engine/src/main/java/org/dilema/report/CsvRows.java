package org.dilema.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table of the contract back, one row at a time. */
final class CsvRows {

  private CsvRows() {}

  /**
   * Reads a table.
   *
   * @param rows receives every row below the header, as long as the header
   * @return the header
   * @throws OutputException if a row is shorter or longer than the header
   */
  static List<String> read(Path file, Consumer<List<String>> rows) throws IOException {
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))
            .setFormat(CSVFormat.RFC4180)
            .get()) {
      List<String> header = List.of();
      for (CSVRecord row : parser) {
        if (header.isEmpty()) {
          header = row.toList();
        } else if (row.size() == header.size()) {
          rows.accept(row.toList());
        } else {
          throw ragged(file, row, header.size());
        }
      }
      return header;
    } catch (UncheckedIOException e) {
      throw new OutputException(file + ": expected a table as a run writes it: " + cause(e), e);
    }
  }

  /** Reads the header of a table. */
  static List<String> header(Path file) throws IOException {
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))
            .setFormat(CSVFormat.RFC4180)
            .get()) {
      for (CSVRecord row : parser) {
        return row.toList();
      }
      throw new OutputException(file + ": expected a table with a header, found an empty file");
    }
  }

  private static OutputException ragged(Path file, CSVRecord row, int columns) {
    return new OutputException(
        file
            + ": row "
            + row.getRecordNumber()
            + ": expected "
            + columns
            + " columns, found "
            + row.size());
  }

  private static String cause(UncheckedIOException e) {
    return String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
  }
}
