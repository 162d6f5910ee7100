package org.dilema.ingest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables with a header row: {@code .csv} with commas (or semicolons, as a spreadsheet writes
 * them where the comma is the decimal mark, or tabs, as it does where text is Unicode), {@code
 * .tsv} and {@code .tab} with tabs; quoting as in RFC 4180. A broken quotation swallows what
 * follows it, so the rest of the file is one rejection.
 */
final class CsvReader implements ArticleReader {

  /** Within how many characters the header row ends. */
  private static final int HEADER = 1 << 15;

  @Override
  public List<String> extensions() {
    return List.of("csv", "tsv", "tab");
  }

  @Override
  public long read(SourceFile file, Input in, Sink sink) throws IOException {
    Reader decoded = Decoding.reader(file, in, sink);
    BoundedReader reader = new BoundedReader(decoded, Decoding.RECORD_LIMIT);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(file, decoded))
            .setIgnoreEmptyLines(true)
            .get();
    try (CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      return new Table(file, reader, parser, sink).read();
    }
  }

  private static char delimiter(SourceFile file, Reader reader) throws IOException {
    if (!file.hasExtension(".csv")) {
      return '\t';
    }
    reader.mark(HEADER);
    char[] head = new char[HEADER - 1];
    int length = Math.max(0, reader.read(head));
    reader.reset();
    String header = new String(head, 0, length).stripLeading().split("[\r\n]", 2)[0];
    if (header.indexOf(',') >= 0) {
      return ',';
    }
    return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
  }

  /** One reading of one table. */
  private static final class Table {
    private final SourceFile file;
    private final BoundedReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final Sink sink;
    private long records;
    private long line = 1;

    Table(SourceFile file, BoundedReader reader, CSVParser parser, Sink sink) {
      this.file = file;
      this.reader = reader;
      this.parser = parser;
      this.rows = parser.iterator();
      this.sink = sink;
    }

    long read() {
      CSVRecord header = next();
      if (header == null) {
        return records;
      }
      List<ColumnMap.@Nullable Meaning> meanings = new ArrayList<>();
      header.forEach(column -> meanings.add(file.columns().meaning(column)));
      String fault = fault(header, meanings);
      if (fault != null) {
        sink.rejection(file.rejection("", fault));
        return 1;
      }
      for (CSVRecord row = next(); row != null; row = next()) {
        records++;
        emit(row, meanings);
      }
      return records;
    }

    private @Nullable CSVRecord next() {
      line = parser.getCurrentLineNumber() + 1;
      try {
        CSVRecord row = rows.hasNext() ? rows.next() : null;
        reader.newRecord();
        return row;
      } catch (UncheckedIOException | IllegalStateException e) {
        records++;
        String message = String.valueOf(e.getMessage());
        sink.rejection(
            file.rejection(
                "line " + line,
                "broken table: "
                    + Characters.oneLine(message, 160)
                    + "; nothing after it could be read"));
        return null;
      }
    }

    private void emit(CSVRecord row, List<ColumnMap.@Nullable Meaning> meanings) {
      String position = "line " + line;
      int width = width(row, meanings.size());
      if (width != meanings.size()) {
        String reason = "expected " + meanings.size() + " fields, found " + width;
        sink.rejection(file.rejection(position, reason));
        return;
      }
      Draft draft = new Draft(file, position);
      for (int i = 0; i < meanings.size(); i++) {
        ColumnMap.Meaning meaning = meanings.get(i);
        if (meaning != null) {
          draft.put(meaning, row.get(i));
        }
      }
      draft.emit(sink);
    }

    /** Returns how many fields a row has, empty ones beyond the header left out. */
    private static int width(CSVRecord row, int header) {
      int width = row.size();
      while (width > header && row.get(width - 1).isBlank()) {
        width--;
      }
      return width;
    }

    /** Returns whether it is an export of Media Cloud, which names articles and holds no text. */
    private static boolean titles(CSVRecord header) {
      List<String> columns = header.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
      return columns.contains("title")
          && columns.contains("url")
          && (columns.contains("media_name") || columns.contains("media_url"));
    }

    private @Nullable String fault(CSVRecord header, List<ColumnMap.@Nullable Meaning> meanings) {
      Set<ColumnMap.Meaning> seen = new HashSet<>();
      boolean text = false;
      for (int i = 0; i < meanings.size(); i++) {
        ColumnMap.Meaning meaning = meanings.get(i);
        if (meaning != null && !seen.add(meaning)) {
          return "column " + Characters.oneLine(header.get(i), 40) + " stands twice in the header";
        }
        text |= meaning != null && meaning.field() == Field.TEXT;
      }
      return text || titles(header)
          ? null
          : "no text column: expected one of "
              + String.join(", ", file.columns().names(Field.TEXT))
              + "; found "
              + Characters.oneLine(String.join(", ", header), 200);
    }
  }
}
