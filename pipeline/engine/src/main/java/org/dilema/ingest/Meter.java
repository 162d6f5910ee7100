package org.dilema.ingest;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Watches over what one file of the corpus gives: how much it unpacks to, and that it gets on at
 * all. The bytes of the file are counted as they are read, and each layer of packing around the
 * articles may give at most {@link #RATIO} bytes for each, once it has given {@link #FREE}.
 */
final class Meter {

  /** Most bytes out for one byte in; news text packs to a fifth, a web crawl to a tenth. */
  static final long RATIO = 250;

  /** Bytes that a layer may give before the ratio is looked at. */
  static final long FREE = 64L << 20;

  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong steps = new AtomicLong();
  private volatile String place = "";

  /** Counts bytes of the file itself. */
  void took(long count) {
    bytes.addAndGet(Math.max(0, count));
    steps.incrementAndGet();
  }

  /** Says that the reading gets on. */
  void step() {
    steps.incrementAndGet();
  }

  /** Returns a number that changes as long as the reading gets on. */
  long steps() {
    return steps.get();
  }

  /** Says what is being read now, such as {@code entry a.pdf}. */
  void at(String now) {
    place = now;
    step();
  }

  /** Returns what is being read now; empty for the file itself. */
  String place() {
    return place;
  }

  /** Returns a count for one layer of packing. */
  Layer layer() {
    return new Layer();
  }

  /** What one layer of packing has given so far. */
  final class Layer {
    private long given;

    /**
     * Counts bytes unpacked.
     *
     * @throws BombException if they are too many for the size of the file
     */
    void gave(long count) throws BombException {
      given += Math.max(0, count);
      step();
      if (given > FREE && given / RATIO > bytes.get()) {
        throw new BombException();
      }
    }
  }

  /** A file that unpacks to more than any archive of articles does. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    BombException() {
      super("unpacks to more than " + RATIO + " times its size; expected an archive of articles");
    }
  }
}
