package org.dilema.validate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/**
 * A CSV file that people open in a spreadsheet, and may save from one.
 *
 * <p>Written: UTF-8 with a byte order mark, without which Excel takes it for another encoding;
 * every cell quoted; CR LF. A cell whose first character a spreadsheet could take for the start of
 * a formula ({@code = + - @}, their full-width twins, tab, carriage return) gets an apostrophe
 * before it, and so does a cell that begins with an apostrophe, so that the text can be told again
 * (OWASP, CSV Injection).
 *
 * <p>Read: with or without the mark, separated by comma, semicolon or tab (as spreadsheets of other
 * countries save), columns found by name in any order; the apostrophe is taken off again.
 */
final class SheetTable {

  private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final String name;
  private final List<String> header;
  private final List<Row> rows;

  private SheetTable(String name, List<String> header, List<Row> rows) {
    this.name = name;
    this.header = header;
    this.rows = rows;
  }

  /** A row with the place it stands in. */
  record Row(String place, List<String> header, List<String> cells) {

    /** Returns the stripped cell of a column; empty where the sheet has no such column. */
    String get(String column) {
      int index = header.indexOf(column);
      return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }
  }

  /** Returns the cell as it may stand in a spreadsheet. */
  static String guarded(String cell) {
    boolean guard =
        !cell.isEmpty() && (cell.charAt(0) == '\'' || DANGEROUS.indexOf(cell.charAt(0)) >= 0);
    return guard ? "'" + cell : cell;
  }

  /** Returns the text that was guarded. */
  static String bare(String cell) {
    boolean guarded =
        cell.length() > 1
            && cell.charAt(0) == '\''
            && (cell.charAt(1) == '\'' || DANGEROUS.indexOf(cell.charAt(1)) >= 0);
    return guarded ? cell.substring(1) : cell;
  }

  /** Writes a sheet whole. */
  static void write(Path file, List<String> header, List<List<String>> rows) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, format)) {
      writer.write('\uFEFF');
      printer.printRecord(header);
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(SheetTable::guarded).toList());
      }
    }
  }

  /**
   * Reads a sheet.
   *
   * @param required columns that must be there
   * @throws SheetException if it is missing, no CSV, or lacks a column
   */
  static SheetTable read(Path file, List<String> required) throws IOException {
    String name = String.valueOf(file.getFileName());
    String text = text(file);
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter(first)).setIgnoreEmptyLines(true).get();
    List<CSVRecord> records;
    List<Integer> lines = new ArrayList<>();
    try (Reader reader = new StringReader(text);
        CSVParser parser = CSVParser.parse(reader, format)) {
      records = new ArrayList<>();
      long before = 0;
      for (CSVRecord record : parser) {
        records.add(record);
        lines.add((int) before + 1);
        before = parser.getCurrentLineNumber();
      }
    } catch (java.io.UncheckedIOException e) {
      throw new SheetException(name + ": cannot be read as CSV: " + e.getMessage());
    }
    List<String> header =
        records.isEmpty() ? List.of() : records.get(0).stream().map(String::strip).toList();
    for (String column : required) {
      if (!header.contains(column)) {
        throw new SheetException(
            name + ":1: expected a column '" + column + "', found " + String.join(",", header));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < records.size(); i++) {
      List<String> cells =
          records.get(i).stream().map(String::strip).map(SheetTable::bare).toList();
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(new Row(name + ":" + lines.get(i), header, cells));
      }
    }
    return new SheetTable(name, header, List.copyOf(rows));
  }

  private static String text(Path file) throws IOException {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new SheetException(file + ": no such file");
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new SheetException(
          file.getFileName() + ": expected UTF-8; save the sheet as 'CSV UTF-8'");
    }
  }

  private static char delimiter(String header) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(character -> character == wanted).count();
  }

  String name() {
    return name;
  }

  List<String> header() {
    return header;
  }

  List<Row> rows() {
    return rows;
  }
}
