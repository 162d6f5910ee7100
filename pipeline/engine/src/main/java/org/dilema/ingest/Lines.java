package org.dilema.ingest;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines at LF, CRLF or a lone CR, holding no more than a fixed number of
 * characters of each, however long it is.
 */
final class Lines {

  /**
   * A line without its end.
   *
   * @param number counted from 1
   * @param text its characters; cut off where it is too long
   * @param tooLong whether it was cut off
   */
  record Line(long number, String text, boolean tooLong) {}

  private final Reader reader;
  private final int limit;
  private final char[] buffer = new char[1 << 15];
  private int next;
  private int filled;
  private boolean afterReturn;
  private long number;

  Lines(Reader reader, int limit) {
    this.reader = reader;
    this.limit = limit;
  }

  /** Returns the next line, or null after the last. */
  @Nullable Line next() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean tooLong = false;
    boolean begun = false;
    while (fill()) {
      if (afterReturn && buffer[next] == '\n') {
        next++; // the LF of a CRLF
        afterReturn = false;
        continue;
      }
      afterReturn = false;
      begun = true;
      int end = lineEnd();
      int room = Math.min(end - next, limit - text.length());
      text.append(buffer, next, room);
      tooLong |= room < end - next;
      next = end;
      if (end < filled) {
        afterReturn = buffer[next++] == '\r';
        return new Line(++number, text.toString(), tooLong);
      }
    }
    return begun ? new Line(++number, text.toString(), tooLong) : null;
  }

  private boolean fill() throws IOException {
    if (next == filled) {
      next = 0;
      filled = Math.max(0, reader.read(buffer));
    }
    return filled > 0;
  }

  private int lineEnd() {
    int end = next;
    while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
      end++;
    }
    return end;
  }
}
