package org.dilema.web;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a table, read one after the other; none where there is no such table. */
final class Rows implements Closeable, Iterable<TableRow> {
  private final @Nullable CSVParser parser;

  Rows(Path file) throws IOException {
    parser =
        Files.isRegularFile(file)
            ? CSVParser.parse(
                Files.newBufferedReader(file, StandardCharsets.UTF_8), CSVFormat.RFC4180)
            : null;
  }

  @Override
  public Iterator<TableRow> iterator() {
    if (parser == null) {
      return List.<TableRow>of().iterator();
    }
    Iterator<CSVRecord> records = parser.iterator();
    List<String> header = records.hasNext() ? List.copyOf(records.next().toList()) : List.of();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public TableRow next() {
        return new TableRow(header, records.next().toList());
      }
    };
  }

  @Override
  public void close() throws IOException {
    if (parser != null) {
      parser.close();
    }
  }
}
