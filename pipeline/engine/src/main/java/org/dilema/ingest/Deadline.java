package org.dilema.ingest;

import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A point in time after which a library that is still at work is stopped where it next reads. */
final class Deadline {

  private final long until;
  private final Duration patience;

  Deadline(Duration patience) {
    this.patience = patience;
    this.until = System.nanoTime() + patience.toNanos();
  }

  /**
   * Looks at the clock.
   *
   * @throws PassedException if the time is over
   */
  void check() throws PassedException {
    if (System.nanoTime() - until > 0 || Thread.currentThread().isInterrupted()) {
      throw new PassedException(patience);
    }
  }

  /** Says that the time is over. */
  static final class PassedException extends IOException {
    private static final long serialVersionUID = 1L;

    PassedException(Duration patience) {
      super("took longer than " + patience.toSeconds() + " seconds to read; left out");
    }
  }

  /** Bytes that can be read until then. */
  static final class Bytes extends RandomAccessReadBuffer {
    private final Deadline deadline;

    Bytes(byte[] bytes, Deadline deadline) {
      super(bytes);
      this.deadline = deadline;
    }

    @Override
    public void seek(long position) throws IOException {
      deadline.check();
      super.seek(position);
    }
  }
}
