package org.dilema.web;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Sends rows as they come, as CSV (RFC 4180, texts unaltered) or as one JSON object a line. Only so
 * many are sent at once, so that slow readers never take all threads of the site.
 */
final class Export {
  private static final int AT_ONCE = 24;

  private final Semaphore free = new Semaphore(AT_ONCE);

  /** Writes one row; its keys are the columns. */
  interface Sink {
    void row(Map<String, ? extends @org.jspecify.annotations.Nullable Object> row)
        throws IOException;

    /** Writes one row for whoever cannot throw; a reader who has gone ends the whole sending. */
    default void uncheckedRow(
        Map<String, ? extends @org.jspecify.annotations.Nullable Object> row) {
      try {
        row(row);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Produces the rows. */
  interface Source {
    void each(Sink sink) throws IOException;
  }

  /**
   * Sends a file.
   *
   * @param name of the file to save, its ending {@code .csv} or {@code .jsonl}
   * @param columns of the table, in order
   * @throws Refusal if too many are being sent already
   */
  void send(Context answer, String name, List<String> columns, Source source) throws IOException {
    limited(
        answer,
        () -> {
          boolean csv = name.endsWith(".csv");
          answer
              .contentType((csv ? "text/csv" : "application/x-ndjson") + "; charset=utf-8")
              .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
          BufferedWriter out =
              new BufferedWriter(
                  new OutputStreamWriter(answer.outputStream(), StandardCharsets.UTF_8));
          if (csv) {
            csv(out, columns, source);
          } else {
            source.each(row -> out.append(Json.text(row)).append('\n'));
          }
          out.flush();
        });
  }

  /** Does something long for one reader, while there is room for one more. */
  void limited(Context answer, Sending sending) throws IOException {
    if (!free.tryAcquire()) {
      answer.header("Retry-After", "5");
      throw new Refusal(503, "Many files are being sent just now; try again in a moment.");
    }
    try {
      sending.run();
    } finally {
      free.release();
    }
  }

  /** Sends something. */
  interface Sending {
    void run() throws IOException;
  }

  private static void csv(BufferedWriter out, List<String> columns, Source source)
      throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(columns);
    source.each(
        row -> {
          List<String> cells = new ArrayList<>();
          for (String column : columns) {
            cells.add(cell(row.get(column)));
          }
          printer.printRecord(cells);
        });
    printer.flush();
  }

  private static String cell(@org.jspecify.annotations.Nullable Object value) {
    if (value instanceof List<?> list) {
      return String.join(";", list.stream().map(Export::part).toList());
    } else if (value instanceof Map<?, ?> map) {
      return String.join(
          ";", map.entrySet().stream().map(e -> e.getKey() + "=" + part(e.getValue())).toList());
    }
    return Objects.toString(value, "");
  }

  /** A range inside a cell is written {@code 3-8}. */
  private static String part(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof List<?> range
        ? String.join("-", range.stream().map(Objects::toString).toList())
        : Objects.toString(value, "");
  }
}
