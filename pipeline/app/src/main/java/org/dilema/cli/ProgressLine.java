package org.dilema.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.dilema.run.Journal;

/** Shows on one line of a terminal, written over and over, how far a run is and what is left. */
final class ProgressLine implements Journal.Meter {

  private static final long EVERY = 250_000_000L;
  private static final String CLEAR = "\r" + " ".repeat(79) + "\r";

  private final PrintWriter terminal;
  private final LongSupplier nanoseconds;
  private final Pace pace;
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
    this.shown = nanoseconds.getAsLong();
    this.pace = new Pace(shown);
  }

  /** Returns whether messages go to a terminal, as the launcher found out. */
  static boolean wanted() {
    return Boolean.getBoolean("dilema.terminal");
  }

  @Override
  public void start(long done) {
    pace.start(nanoseconds.getAsLong(), done);
  }

  @Override
  public void reading(long articles, long rejections) {
    pace.rejected(rejections);
    show(() -> Pace.reading(articles, rejections));
  }

  @Override
  public void at(long done, long all) {
    if (done >= all) {
      terminal.print(CLEAR);
      terminal.flush();
    } else {
      show(() -> pace.line(nanoseconds.getAsLong(), done, all));
    }
  }

  private void show(Supplier<String> line) {
    long now = nanoseconds.getAsLong();
    if (now - shown >= EVERY) {
      shown = now;
      terminal.print(CLEAR + line.get());
      terminal.flush();
    }
  }
}
