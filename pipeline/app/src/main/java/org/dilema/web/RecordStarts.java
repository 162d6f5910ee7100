package org.dilema.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Finds where the records of an RFC 4180 file begin, in bytes, and what their first cell says. */
final class RecordStarts {
  private final InputStream in;
  private long offset;
  private String first = "";

  RecordStarts(InputStream in) {
    this.in = in;
  }

  /** Reads a record and returns the offset at which it began; -1 after the last. */
  long next() throws IOException {
    long start = offset;
    ByteArrayOutputStream cell = new ByteArrayOutputStream();
    boolean quoted = false;
    boolean inFirst = true;
    int read = in.read();
    if (read < 0) {
      return -1;
    }
    for (; read >= 0; read = in.read()) {
      offset++;
      if (read == '"') {
        quoted = !quoted;
      } else if (!quoted && read == '\n') {
        break;
      } else if (!quoted && read == ',') {
        inFirst = false;
        continue;
      }
      if (inFirst) {
        cell.write(read);
      }
    }
    first = cell.toString(StandardCharsets.UTF_8);
    if (first.endsWith("\r")) {
      first = first.substring(0, first.length() - 1);
    }
    return start;
  }

  /** Returns the first cell of the record that was read last. */
  String firstCell() {
    boolean quoted = first.length() > 1 && first.startsWith("\"") && first.endsWith("\"");
    return quoted ? first.substring(1, first.length() - 1).replace("\"\"", "\"") : first;
  }
}
