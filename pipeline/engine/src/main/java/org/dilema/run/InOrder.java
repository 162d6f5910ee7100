package org.dilema.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Does work on several threads and hands the results on in their order. No more than a bounded
 * number of results wait: when they do, no new work begins.
 */
final class InOrder {

  private static final int AHEAD = 16;

  private InOrder() {}

  /** Receives results, the first first. */
  interface Receiver<R> {
    void accept(R result) throws IOException;
  }

  /**
   * Does the work of every number from the first to before the last.
   *
   * @throws IOException if the receiver, or the work with an unchecked one, throws it
   */
  static <R> void each(int first, int last, int threads, IntFunction<R> work, Receiver<R> receiver)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<R>> running = new ArrayDeque<>();
    try {
      for (int i = first; i < last; i++) {
        int number = i;
        running.add(pool.submit(() -> work.apply(number)));
        if (running.size() >= AHEAD * threads) {
          receiver.accept(finished(running.remove()));
        }
      }
      while (!running.isEmpty()) {
        receiver.accept(finished(running.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Returns the result of work, or throws what it threw. */
  static <R> R finished(Future<R> future) throws IOException {
    try {
      return future.get();
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
