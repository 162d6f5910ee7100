package org.dilema.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dilema.curate.CuratedArticle;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.pack.Taggers;

/** Tags articles on several threads and hands them on in their order, a bounded number at once. */
final class Tagging {

  private static final int AHEAD = 16;

  private final Taggers taggers;
  private final int threads;

  Tagging(Taggers taggers, int threads) {
    this.taggers = taggers;
    this.threads = threads;
  }

  /** Receives tagged articles in the order of the articles given. */
  interface Receiver {
    void accept(TaggedArticle tagged) throws java.io.IOException;
  }

  void each(List<CuratedArticle> articles, Receiver receiver) throws java.io.IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<TaggedArticle>> running = new ArrayDeque<>();
    try {
      for (CuratedArticle article : articles) {
        running.add(pool.submit(() -> taggers.tag(article)));
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

  private static TaggedArticle finished(Future<TaggedArticle> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
