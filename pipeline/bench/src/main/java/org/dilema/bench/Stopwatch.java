package org.dilema.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Measures queries and prints one line a number: program, what, number, unit. */
public final class Stopwatch {
  private static final int WARM_UP = 15;
  private static final int ROUNDS = 60;

  private final String program;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Names the program measured. */
  public Stopwatch(String program) {
    this.program = program;
  }

  /** Something to measure; returns how many it found. */
  public interface Task {
    /** Does it once. */
    long run() throws Exception;
  }

  /** Prints a number. */
  public void tell(String what, double number, String unit) {
    out.printf(Locale.ROOT, "%s\t%s\t%.3f\t%s%n", program, what, number, unit);
  }

  /**
   * Runs a query once cold, then often, and prints what the first, the median and the 99th took.
   */
  public void query(String name, Task task) throws Exception {
    long start = System.nanoTime();
    long found = task.run();
    double cold = (System.nanoTime() - start) / 1e6;
    for (int i = 0; i < WARM_UP; i++) {
      task.run();
    }
    double[] took = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      start = System.nanoTime();
      task.run();
      took[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(took);
    tell(name + " found", found, "hits");
    tell(name + " cold", cold, "ms");
    tell(name + " median", took[ROUNDS / 2], "ms");
    tell(name + " p99", took[(int) Math.ceil(0.99 * ROUNDS) - 1], "ms");
  }
}
