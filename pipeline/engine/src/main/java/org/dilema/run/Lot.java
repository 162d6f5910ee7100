package org.dilema.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Works on things as they come, on several threads, and hands the results on in their order. So
 * many are taken at a time; no more of them are held in memory, however many come.
 */
final class Lot<T, R> {
  private final int size;
  private final int threads;
  private final Function<T, R> work;
  private final InOrder.Receiver<R> receiver;
  private final List<T> waiting = new ArrayList<>();
  private long done;

  /**
   * Begins with an empty lot.
   *
   * @param size how many are held at most, at least 1
   */
  Lot(int size, int threads, Function<T, R> work, InOrder.Receiver<R> receiver) {
    this.size = size;
    this.threads = threads;
    this.work = work;
    this.receiver = receiver;
  }

  /** Takes one more thing; works on all that wait when there are enough. */
  void add(T thing) throws IOException {
    waiting.add(thing);
    if (waiting.size() == size) {
      work();
    }
  }

  /** Works on the last ones; returns how many there were in all. */
  long finish() throws IOException {
    work();
    return done;
  }

  private void work() throws IOException {
    InOrder.each(0, waiting.size(), threads, i -> work.apply(waiting.get(i)), receiver);
    done += waiting.size();
    waiting.clear();
  }
}
