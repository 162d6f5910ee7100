package org.dilema.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Watches the memory that the process holds for itself, as Linux counts it: without the pages of
 * files that it has mapped, which the system keeps as long as nobody else needs the room.
 */
final class OwnMemory {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final long EVERY_MILLISECONDS = 200;

  private volatile long most;

  private OwnMemory() {}

  /** Begins to watch, until the process ends. */
  static OwnMemory watched() {
    OwnMemory memory = new OwnMemory();
    Thread watcher = new Thread(memory::watch, "memory");
    watcher.setDaemon(true);
    watcher.start();
    return memory;
  }

  private void watch() {
    try {
      while (true) {
        most = Math.max(most, status("RssAnon"));
        Thread.sleep(EVERY_MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns the most kilobytes seen; 0 where there is no Linux. */
  long peak() {
    return Math.max(most, status("RssAnon"));
  }

  /** Returns a line of what Linux tells of the process, in kilobytes; 0 elsewhere. */
  static long status(String name) {
    try {
      return !Files.exists(STATUS)
          ? 0
          : Files.readAllLines(STATUS).stream()
              .filter(line -> line.startsWith(name + ":"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .findFirst()
              .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
