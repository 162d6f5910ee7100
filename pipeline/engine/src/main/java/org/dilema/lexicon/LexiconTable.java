package org.dilema.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file of a lexicon, read row by row with the place of every error. */
final class LexiconTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

  private final String name;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private LexiconTable(String name, List<String> columns) {
    this.name = name;
    this.columns = columns;
  }

  /** A row with the place it stands in. */
  record Row(String place, List<String> columns, List<String> cells) {

    /** Returns the trimmed cell of a column; empty where the row ends before it. */
    String get(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException("no column " + column + " among " + columns);
      }
      return index < cells.size() ? cells.get(index).strip() : "";
    }

    /** Returns the parts of a cell that a bar separates, blank ones left out. */
    List<String> list(String column) {
      return java.util.Arrays.stream(get(column).split("\\|"))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }
  }

  /**
   * Reads a file.
   *
   * @param file the file; it must exist
   * @param name how errors call it, such as {@code lexicons/sq/fear.csv}
   * @param expected columns that the header must have, in order; more may follow
   * @param errors receives {@code file:line: what was expected}
   */
  static LexiconTable read(Path file, String name, List<String> expected, Consumer<String> errors) {
    List<CSVRecord> records;
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      records = parser.getRecords();
    } catch (IOException | java.io.UncheckedIOException e) {
      errors.accept(name + ": cannot be read as CSV in UTF-8: " + e.getMessage());
      return new LexiconTable(name, expected);
    }
    if (records.isEmpty()) {
      errors.accept(name + ":1: expected a header row " + String.join(",", expected));
      return new LexiconTable(name, expected);
    }
    List<String> header = records.get(0).stream().map(LexiconTable::clean).toList();
    LexiconTable table = new LexiconTable(name, header);
    if (header.size() < expected.size() || !header.subList(0, expected.size()).equals(expected)) {
      errors.accept(
          name + ":1: expected the columns " + String.join(",", expected) + ", found " + header);
      return new LexiconTable(name, expected);
    }
    int line = 2;
    for (CSVRecord row : records.subList(1, records.size())) {
      table.add(row, line, errors);
      line += 1 + breaks(row);
    }
    return table;
  }

  private void add(CSVRecord row, int line, Consumer<String> errors) {
    String place = name + ":" + line;
    if (row.size() > columns.size()) {
      errors.accept(
          place
              + ": expected "
              + columns.size()
              + " columns, found "
              + row.size()
              + "; quote a cell that holds a comma");
      return;
    }
    rows.add(new Row(place, columns, row.stream().map(LexiconTable::clean).toList()));
  }

  List<Row> rows() {
    return rows;
  }

  private static String clean(String cell) {
    return java.text.Normalizer.normalize(
        cell.startsWith("\uFEFF") ? cell.substring(1) : cell, java.text.Normalizer.Form.NFC);
  }

  private static int breaks(CSVRecord row) {
    return (int)
        row.stream().flatMapToInt(String::chars).filter(character -> character == '\n').count();
  }
}
