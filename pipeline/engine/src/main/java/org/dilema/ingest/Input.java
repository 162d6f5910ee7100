package org.dilema.ingest;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The bytes of a file, or of an entry in an archive, to be read once from beginning to end. Their
 * head can be looked at before.
 */
final class Input extends BufferedInputStream {

  /** How far a reader may look ahead, in bytes. */
  static final int HEAD = 1 << 20;

  private static final int BUFFER = 1 << 16;

  private final Meter meter;

  private Input(InputStream in, Meter meter) {
    super(in, BUFFER);
    this.meter = meter;
  }

  /** Opens a file of the corpus. */
  static Input open(Path path, Meter meter) throws IOException {
    return new Input(new Counted(Files.newInputStream(path), meter::took), meter);
  }

  /** Returns what a layer of packing gives, counted against the size of the file around it. */
  static Input unpacked(InputStream in, Meter meter, Meter.Layer layer) {
    return new Input(new Counted(in, layer::gave), meter);
  }

  /** Returns bytes that are in memory already. */
  static Input of(InputStream in, Meter meter) {
    return new Input(in, meter);
  }

  /** Returns what watches over the whole file. */
  Meter meter() {
    return meter;
  }

  /**
   * Returns the next bytes without taking them; fewer at the end, and where the file is damaged
   * farther on, which whoever reads that far is told.
   */
  synchronized byte[] head(int length) throws IOException {
    mark(length);
    byte[] head = new byte[length];
    int got = 0;
    try {
      for (int n = 0; n >= 0 && got < length; n = read(head, got, length - got)) {
        got += n;
      }
    } catch (DamageException e) {
      // told again when it is read
    }
    reset();
    return Arrays.copyOf(head, got);
  }

  private interface Count {
    void of(long bytes) throws IOException;
  }

  /** Counts what passes. */
  private static final class Counted extends FilterInputStream {
    private final Count count;

    Counted(InputStream in, Count count) {
      super(in);
      this.count = count;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count.of(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      count.of(read);
      return read;
    }

    @Override
    public long skip(long n) throws IOException {
      long skipped = in.skip(n);
      count.of(skipped);
      return skipped;
    }

    @Override
    public int available() {
      return 0; // so that nobody asks for more than there was before a failure
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
