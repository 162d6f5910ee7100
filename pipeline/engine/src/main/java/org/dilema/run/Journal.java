package org.dilema.run;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells what a run is doing, and how long each stage took. */
public final class Journal {

  private final Consumer<String> lines;
  private final LongSupplier nanoseconds;
  private final Meter meter;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private long since;

  /** Is shown how far a stage has come. */
  public interface Meter {

    /**
     * Receives the state of a stage.
     *
     * @param done how many of the things to do are done
     * @param all how many there are to do
     */
    void at(long done, long all);

    /** Learns that a stage begins, and how many of the things to do were done before. */
    default void start(long done) {}

    /** Receives how much was read so far. */
    default void reading(long articles, long rejections) {}
  }

  /**
   * Starts a journal.
   *
   * @param lines receives one line at a time
   * @param nanoseconds a clock that only runs forward
   * @param meter is shown the articles tagged
   */
  public Journal(Consumer<String> lines, LongSupplier nanoseconds, Meter meter) {
    this.lines = lines;
    this.nanoseconds = nanoseconds;
    this.meter = meter;
    this.since = nanoseconds.getAsLong();
  }

  /** Tells something; from any thread. */
  public synchronized void say(String format, Object... values) {
    lines.accept(String.format(Locale.ROOT, format, values));
  }

  /** Shows how far a stage has come. */
  void progress(long done, long all) {
    meter.at(done, all);
  }

  /** Shows that a stage begins. */
  void start(long done) {
    meter.start(done);
  }

  /** Shows how much was read. */
  void reading(long articles, long rejections) {
    meter.reading(articles, rejections);
  }

  /** Ends a stage, which began where the one before ended. */
  void end(String stage) {
    long now = nanoseconds.getAsLong();
    seconds.merge(stage, (now - since) / 1e9, Double::sum);
    since = now;
  }

  /** Returns the seconds of every stage so far. */
  Map<String, Double> seconds() {
    return Map.copyOf(seconds);
  }
}
