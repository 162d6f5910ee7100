package org.dilema.archive;

import java.time.Duration;
import java.util.Locale;

/** Ends a search that takes longer than it may. */
final class Deadline {
  private static final int SELDOM = 0xFF;

  private final Duration allowed;
  private final long end;
  private int asked;

  /** Starts the clock. */
  Deadline(Duration allowed) {
    this.allowed = allowed;
    this.end = System.nanoTime() + allowed.toNanos();
  }

  /** Returns whether the time is over. */
  boolean isOver() {
    return System.nanoTime() - end > 0;
  }

  /**
   * Looks at the clock now and then.
   *
   * @throws SearchTimeoutException if the time is over
   */
  void check() {
    if ((asked++ & SELDOM) == 0 && isOver()) {
      throw over();
    }
  }

  /** Returns what to throw when the time is over. */
  SearchTimeoutException over() {
    return new SearchTimeoutException(
        String.format(
            Locale.ROOT,
            "the search was stopped after %s s; narrow the query or allow more time (--timeout)",
            allowed.toMillis() % 1000 == 0 ? allowed.toSeconds() : allowed.toMillis() / 1000.0));
  }
}
