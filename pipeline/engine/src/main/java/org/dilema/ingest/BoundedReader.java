package org.dilema.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Passes characters on, but no more than a limit between two marks of a new record. */
final class BoundedReader extends FilterReader {

  private final int limit;
  private long sinceRecord;

  BoundedReader(Reader in, int limit) {
    super(in);
    this.limit = limit;
  }

  /** Says that a record has ended. */
  void newRecord() {
    sinceRecord = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    return count(c < 0 ? c : 1) < 0 ? -1 : c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    return count(super.read(buffer, offset, length));
  }

  private int count(int read) throws IOException {
    sinceRecord += Math.max(0, read);
    if (sinceRecord > limit) {
      throw new IOException("record too long: expected at most " + limit + " characters");
    }
    return read;
  }
}
