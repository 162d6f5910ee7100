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
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private long since;

  /**
   * Starts a journal.
   *
   * @param lines receives one line at a time
   * @param nanoseconds a clock that only runs forward
   */
  public Journal(Consumer<String> lines, LongSupplier nanoseconds) {
    this.lines = lines;
    this.nanoseconds = nanoseconds;
    this.since = nanoseconds.getAsLong();
  }

  /** Tells something. */
  public void say(String format, Object... values) {
    lines.accept(String.format(Locale.ROOT, format, values));
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
