package org.dilema.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/**
 * Does work on several threads and hands the results on in their order. No more than a bounded
 * number of results wait: when they do, no new work begins.
 */
final class InOrder {

  private static final int AHEAD = 16;

  /** How often it is looked whether work that has not begun has. */
  private static final long LOOK = 1_000_000_000L;

  private InOrder() {}

  /** Receives results, the first first. */
  interface Receiver<R> {
    void accept(R result) throws IOException;
  }

  /**
   * How long the work of one number may take.
   *
   * @param time from its beginning
   * @param instead makes the result of work that was given up
   */
  record Limit<R>(Duration time, IntFunction<R> instead) {}

  /** The work of a number, which begins when a thread is free. */
  private static final class Work<R> {
    private final int number;
    private final Future<R> result;
    private volatile long begun;

    Work(int number, IntFunction<R> work, ExecutorService pool) {
      this.number = number;
      this.result =
          pool.submit(
              () -> {
                begun = System.nanoTime() | 1; // 0 says that it has not begun
                return work.apply(number);
              });
    }
  }

  /**
   * Does the work of every number from the first to before the last.
   *
   * @throws IOException if the receiver, or the work with an unchecked one, throws it
   */
  static <R> void each(int first, int last, int threads, IntFunction<R> work, Receiver<R> receiver)
      throws IOException {
    Limit<R> none = new Limit<>(Duration.ofNanos(Long.MAX_VALUE), number -> work.apply(number));
    each(first, last, threads, work, none, receiver);
  }

  /**
   * Does the work of every number, and gives up what takes too long: its thread is left to itself
   * and another takes its place.
   */
  static <R> void each(
      int first, int last, int threads, IntFunction<R> work, Limit<R> limit, Receiver<R> receiver)
      throws IOException {
    ThreadPoolExecutor pool =
        (ThreadPoolExecutor) Executors.newFixedThreadPool(threads, InOrder::daemon);
    Deque<Work<R>> running = new ArrayDeque<>();
    try {
      for (int i = first; i < last; i++) {
        running.add(new Work<>(i, work, pool));
        if (running.size() >= AHEAD * threads) {
          receiver.accept(result(running.remove(), limit, pool));
        }
      }
      while (!running.isEmpty()) {
        receiver.accept(result(running.remove(), limit, pool));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "worker");
    thread.setDaemon(true); // one that never ends must not keep the program
    return thread;
  }

  private static <R> R result(Work<R> work, Limit<R> limit, ThreadPoolExecutor pool)
      throws IOException {
    while (true) {
      long begun = work.begun;
      long left = begun == 0 ? LOOK : limit.time().toNanos() - (System.nanoTime() - begun);
      if (left <= 0 && !work.result.isDone()) {
        work.result.cancel(true);
        pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
        pool.setCorePoolSize(pool.getCorePoolSize() + 1);
        return limit.instead().apply(work.number);
      }
      try {
        return finished(work.result, Math.max(1, left));
      } catch (TimeoutException e) {
        // looks at the clock again
      }
    }
  }

  /** Returns the result of work, or throws what it threw. */
  static <R> R finished(Future<R> future) throws IOException {
    try {
      return finished(future, Long.MAX_VALUE);
    } catch (TimeoutException e) {
      throw new IllegalStateException(e); // after three centuries
    }
  }

  private static <R> R finished(Future<R> future, long nanoseconds)
      throws IOException, TimeoutException {
    try {
      return future.get(nanoseconds, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      if (cause instanceof IOException io) {
        throw io;
      }
      if (cause instanceof RuntimeException runtime) {
        throw runtime;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(cause);
    }
  }
}
