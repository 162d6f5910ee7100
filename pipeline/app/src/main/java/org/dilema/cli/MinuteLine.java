package org.dilema.cli;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.dilema.run.Journal;

/** Tells once a minute, in a line of its own, how far a run is: for logs. */
final class MinuteLine implements Journal.Meter {

  private static final long MINUTE = 60_000_000_000L;

  private final Consumer<String> lines;
  private final LongSupplier nanoseconds;
  private final Pace pace;
  private long told;

  MinuteLine(Consumer<String> lines, LongSupplier nanoseconds) {
    this.lines = lines;
    this.nanoseconds = nanoseconds;
    this.pace = new Pace(nanoseconds.getAsLong());
    this.told = nanoseconds.getAsLong();
  }

  @Override
  public void start(long done) {
    pace.start(nanoseconds.getAsLong(), done);
  }

  @Override
  public void reading(long articles, long rejections) {
    pace.rejected(rejections);
    tell(() -> Pace.reading(articles, rejections));
  }

  @Override
  public void at(long done, long all) {
    tell(() -> pace.line(nanoseconds.getAsLong(), done, all));
  }

  private void tell(Supplier<String> line) {
    long now = nanoseconds.getAsLong();
    if (now - told >= MINUTE) {
      told = now;
      lines.accept(line.get());
    }
  }
}
