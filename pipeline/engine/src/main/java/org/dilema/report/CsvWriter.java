package org.dilema.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table of the contract as RFC 4180: CR LF, quotes doubled and only where needed. */
final class CsvWriter<T> implements Closeable {

  private final CsvTable<T> table;
  private final OutputFile file;
  private final CSVPrinter printer;

  private CsvWriter(CsvTable<T> table, OutputFile file, CSVPrinter printer) {
    this.table = table;
    this.file = file;
    this.printer = printer;
  }

  static <T> CsvWriter<T> open(OutputFolder folder, CsvTable<T> table) throws IOException {
    OutputFile file = folder.file(table.file());
    CSVPrinter printer = new CSVPrinter(file.writer(), CSVFormat.RFC4180);
    printer.printRecord(table.columns());
    return new CsvWriter<>(table, file, printer);
  }

  /** Adds the rows of one thing. */
  void add(T thing) throws IOException {
    Iterator<List<String>> rows = table.rows().apply(thing).iterator();
    while (rows.hasNext()) {
      List<String> row = rows.next();
      if (row.size() != table.columns().size()) {
        throw new IllegalStateException(
            table.file() + ": expected " + table.columns().size() + " columns, got " + row.size());
      }
      printer.printRecord(row);
    }
  }

  /** Puts the table in its place. */
  void commit() throws IOException {
    printer.flush();
    file.commit();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
