package org.dilema.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.dilema.text.Article;
import org.dilema.text.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Reads files on a thread of its own, and gives a file up that gets on neither by a record nor by a
 * byte: whatever a format or a library makes of hostile input, the run goes on. What arrives is
 * handed over in its order on the caller's thread, where waiting costs nothing.
 */
final class Watchdog implements AutoCloseable {

  /** Characters that wait at most, beyond one record, which may be as long as a record can be. */
  private static final long WAITING = 1 << 20;

  /** What a record counts at least, in characters. */
  private static final int LEAST = 500;

  private static final long PAUSE_NANOS = 200_000;

  private final long patience;
  private ExecutorService thread = thread();

  Watchdog(Duration patience) {
    this.patience = patience.toNanos();
  }

  /** Reads one file; whatever happens, what it counts adds up. */
  ReadCount read(SourceFile file, Sink sink) {
    return read(file, sink, Watchdog::read);
  }

  /** How a file is read. */
  interface Reading {
    long read(SourceFile file, Meter meter, Sink sink) throws IOException;
  }

  /** Reads one file in a given way. */
  ReadCount read(SourceFile file, Sink sink, Reading reading) {
    Meter meter = new Meter();
    Handover handover = new Handover();
    CountingSink counting = new CountingSink(sink);
    thread.submit(() -> handover.put(new End(records(file, meter, handover, reading))));
    try {
      long records = drain(meter, handover, counting);
      if (records < 0) {
        thread.shutdownNow();
        thread = thread();
        counting.rejection(new Rejection(file.name(), meter.place(), tooLong()));
      }
      boolean broken = records < 0 || handover.broken;
      return new ReadCount(
          broken ? counting.articles() + counting.rejections() : records,
          counting.articles(),
          counting.rejections());
    } finally {
      handover.cancelled = true;
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private String tooLong() {
    return "gave no record for "
        + TimeUnit.NANOSECONDS.toSeconds(patience)
        + " seconds; the rest of the file was left out";
  }

  private static long read(SourceFile file, Meter meter, Sink sink) throws IOException {
    try (Input in = file.open(meter)) {
      return Formats.read(file, in, sink);
    }
  }

  /** Reads to the end, or to the fault that ends it; -1 after a fault. */
  private static long records(SourceFile file, Meter meter, Handover sink, Reading reading) {
    String reason;
    try {
      return reading.read(file, meter, sink);
    } catch (CancellationException e) {
      return 0; // nobody listens any more
    } catch (IOException e) {
      reason = DamageException.reason(e);
    } catch (UncheckedIOException e) {
      reason = DamageException.reason(new IOException(e.getMessage(), e));
    } catch (StackOverflowError e) {
      reason = "nested too deeply; the rest of the file was left out";
    } catch (OutOfMemoryError e) {
      reason = "needs more memory than there is; the rest of the file was left out";
    } catch (RuntimeException | Error e) {
      reason = "damaged: the reader failed with " + Characters.oneLine(e.toString(), 160);
    }
    sink.broken = true;
    sink.rejection(new Rejection(file.name(), meter.place(), reason));
    return 0;
  }

  /** Hands everything on; returns the number of records, or -1 where the file was given up. */
  private long drain(Meter meter, Handover handover, Sink sink) {
    long steps = -1;
    long since = System.nanoTime();
    while (true) {
      Object item = handover.poll();
      if (item != null) {
        if (item instanceof End end) {
          return end.records();
        }
        hand(item, sink);
      }
      if (item != null || steps != meter.steps()) {
        steps = meter.steps();
        since = System.nanoTime();
      } else if (System.nanoTime() - since > patience) {
        return -1;
      }
    }
  }

  private static void hand(Object item, Sink sink) {
    if (item instanceof Article article) {
      sink.article(article);
    } else if (item instanceof Rejection rejection) {
      sink.rejection(rejection);
    } else if (item instanceof Note note) {
      sink.note(note);
    }
  }

  private static ExecutorService thread() {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, "reader");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Says that the file was read to its end. */
  private record End(long records) {}

  /**
   * From the reader's thread to the caller's. Both look again after a short sleep and wake nobody,
   * which for short articles is several times as fast as a queue that blocks.
   */
  private static final class Handover implements Sink {
    private final Queue<Object> items = new ConcurrentLinkedQueue<>();
    private final AtomicLong weight = new AtomicLong();
    private volatile boolean cancelled;
    private volatile boolean broken;

    @Override
    public void article(Article article) {
      put(article);
    }

    @Override
    public void rejection(Rejection rejection) {
      put(rejection);
    }

    @Override
    public void note(Note note) {
      put(note);
    }

    void put(Object item) {
      while (!cancelled && weight.get() > WAITING) {
        pause();
      }
      if (cancelled) {
        throw new CancellationException("reading was given up");
      }
      weight.addAndGet(weight(item));
      items.add(item);
    }

    @Nullable Object poll() {
      Object item = items.poll();
      if (item == null) {
        pause();
      } else {
        weight.addAndGet(-weight(item));
      }
      return item;
    }

    private static void pause() {
      LockSupport.parkNanos(PAUSE_NANOS);
      if (Thread.interrupted()) {
        throw new CancellationException("reading was interrupted");
      }
    }

    private static long weight(Object item) {
      return item instanceof Article a ? LEAST + a.title().length() + a.body().length() : LEAST;
    }
  }
}
