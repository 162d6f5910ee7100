package org.dilema.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.dilema.run.Journal;

/** Shows on one line of a terminal, written over and over, how far a run is and what is left. */
final class ProgressLine implements Journal.Meter {

  private static final long EVERY = 250_000_000L;
  private static final String CLEAR = "\r" + " ".repeat(60) + "\r";

  private final PrintWriter terminal;
  private final LongSupplier nanoseconds;
  private final long start;
  private long shown;

  /**
   * Starts the line.
   *
   * @param terminal where it is shown
   * @param nanoseconds a clock that only runs forward
   */
  ProgressLine(PrintWriter terminal, LongSupplier nanoseconds) {
    this.terminal = terminal;
    this.nanoseconds = nanoseconds;
    this.start = nanoseconds.getAsLong();
    this.shown = start;
  }

  /** Returns whether messages go to a terminal, as the launcher found out. */
  static boolean wanted() {
    return Boolean.getBoolean("dilema.terminal");
  }

  @Override
  public void at(long done, long all) {
    long now = nanoseconds.getAsLong();
    if (done >= all) {
      terminal.print(CLEAR);
    } else if (now - shown >= EVERY) {
      shown = now;
      terminal.print(CLEAR + line(done, all, now - start));
    }
    terminal.flush();
  }

  private static String line(long done, long all, long elapsed) {
    String left = done == 0 ? "" : ", " + duration(elapsed / done * (all - done)) + " left";
    return String.format(Locale.ROOT, "tagged %,d of %,d articles%s", done, all, left);
  }

  private static String duration(long nanoseconds) {
    long minutes = Math.round(nanoseconds / 6e10);
    return minutes < 1
        ? "less than a minute"
        : "about " + (minutes < 90 ? minutes + " min" : Math.round(minutes / 60.0) + " h");
  }
}
