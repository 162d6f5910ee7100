package org.dilema.run;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A thread that takes steps one after the other, beside whoever hands them over. No more than a
 * bounded number of steps wait: then handing over another waits too.
 */
final class Lane implements Closeable {

  private static final int AHEAD = 64;

  private final ExecutorService thread;
  private final Deque<Future<Void>> waiting = new ArrayDeque<>();

  /** Something to do. */
  interface Step {
    void take() throws IOException;
  }

  Lane(String name) {
    this.thread = Executors.newSingleThreadExecutor(task -> new Thread(task, name));
  }

  /**
   * Hands a step over.
   *
   * @throws IOException what an earlier step threw
   */
  void add(Step step) throws IOException {
    waiting.add(
        thread.submit(
            () -> {
              step.take();
              return null;
            }));
    if (waiting.size() > AHEAD) {
      InOrder.finished(waiting.remove());
    }
  }

  /**
   * Waits until every step is taken.
   *
   * @throws IOException what a step threw
   */
  void await() throws IOException {
    while (!waiting.isEmpty()) {
      InOrder.finished(waiting.remove());
    }
  }

  /** Waits until nothing is done any more, whatever came of it. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(1, TimeUnit.HOURS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
