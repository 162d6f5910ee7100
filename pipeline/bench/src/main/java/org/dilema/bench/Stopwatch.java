package org.dilema.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Measures queries and prints one line a number: program, what, number, unit. A query is asked once
 * of an index that has just been opened (<em>cold</em>, with the opening), then for two seconds
 * unmeasured, then measured; with the processor time of all threads.
 */
public final class Stopwatch {
  private static final long WARM_UP = 2_000_000_000L;
  private static final long MEASURED = 4_000_000_000L;
  private static final int LEAST = 40;
  private static final int MOST = 1_000;

  private final String program;
  private boolean running;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Names the program measured. */
  public Stopwatch(String program) {
    this.program = program;
  }

  /** Opens an index. */
  public interface Opening<T> {
    /** Opens it. */
    T open() throws Exception;
  }

  /** Something to measure; returns how many it found. */
  public interface Task<T> {
    /** Does it once. */
    long run(T index) throws Exception;
  }

  /** Prints a number. */
  public void tell(String what, double number, String unit) {
    out.printf(Locale.ROOT, "%s\t%s\t%.3f\t%s%n", program, what, number, unit);
  }

  /** Prints what a query found, and how long it took cold, in the median and at worst. */
  public <T extends AutoCloseable> void query(String name, Opening<T> opening, Task<T> task)
      throws Exception {
    long start = System.nanoTime();
    try (T index = opening.open()) {
      long found = task.run(index);
      double cold = (System.nanoTime() - start) / 1e6;
      // The first question also has the program itself compiled.
      rounds(running ? WARM_UP : 3 * WARM_UP, 1, index, task);
      running = true;
      double processor = processor();
      List<Double> took = rounds(MEASURED, LEAST, index, task);
      processor = 1e3 * (processor() - processor) / took.size();
      Collections.sort(took);
      tell(name + " found", found, "hits");
      tell(name + " cold", cold, "ms");
      tell(name + " median", took.get(took.size() / 2), "ms");
      tell(name + " p99", took.get((int) Math.ceil(0.99 * took.size()) - 1), "ms");
      tell(name + " processor", processor, "ms");
    }
  }

  /**
   * Returns the processor time of this program so far, in seconds; other load changes it little.
   */
  public static double processor() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return system.getProcessCpuTime() / 1e9;
  }

  private static <T> List<Double> rounds(long time, int least, T index, Task<T> task)
      throws Exception {
    List<Double> took = new ArrayList<>();
    long begun = System.nanoTime();
    while (took.size() < least || (took.size() < MOST && System.nanoTime() - begun < time)) {
      long start = System.nanoTime();
      task.run(index);
      took.add((System.nanoTime() - start) / 1e6);
    }
    return took;
  }
}
