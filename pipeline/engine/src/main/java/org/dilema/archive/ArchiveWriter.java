package org.dilema.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.dilema.tag.TaggedArticle;

/**
 * Writes an archive from the first article to the last. Nothing is seen by readers before {@link
 * #commit()}: closing without it, or dying before it, leaves what was there before, or no archive.
 * Articles keep the order in which they are added, in one segment; their documents are built on a
 * thread of its own. One caller at a time.
 */
public final class ArchiveWriter implements Closeable {
  private static final double BUFFER_MEGABYTES = 64;

  /** A new archive gets a larger buffer: up to some ten thousand articles make one segment. */
  private static final double WHOLE_BUFFER_MEGABYTES = 192;

  /** Segments that wait for {@link #commit()}, so that every document is merged once. */
  private static final int SEGMENTS = 100;

  /** Articles whose documents are built while those before them are written. */
  private static final int AHEAD = 32;

  private final ExecutorService builder = Executors.newSingleThreadExecutor(ArchiveWriter::thread);
  private final Deque<Future<Built>> waiting = new ArrayDeque<>();
  private final Directory directory;
  private final IndexWriter writer;
  private final Lemmas lemmas;
  private BigInteger hash = BigInteger.ZERO;
  private long articles;

  /** What is to be written of an article. */
  private record Built(List<Document> documents, ContentHash hash) {}

  private ArchiveWriter(Directory directory, IndexWriter writer, Lemmas lemmas) {
    this.directory = directory;
    this.writer = writer;
    this.lemmas = lemmas;
  }

  /**
   * Starts an archive of words without lemmas, in place of any that is there.
   *
   * @param folder where the index lies; created if absent
   * @throws ArchiveException if another program is writing there
   */
  public static ArchiveWriter create(Path folder) throws IOException {
    return create(folder, Lemmas.NONE);
  }

  /**
   * Starts an archive in place of any that is there.
   *
   * @param folder where the index lies; created if absent
   * @param lemmas what is known of word forms
   * @throws ArchiveException if another program is writing there
   */
  public static ArchiveWriter create(Path folder, Lemmas lemmas) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      return new ArchiveWriter(directory, new IndexWriter(directory, inOneGo()), lemmas);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new ArchiveException(
          folder + ": another program is writing this archive; wait until it has finished", e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Adds an article with its sentences and frames; its id must not have been added before. */
  public void add(TaggedArticle article) throws IOException {
    waiting.add(
        builder.submit(
            () -> {
              Block block = new Block(article, lemmas);
              return new Built(block.documents(), block.hash());
            }));
    if (waiting.size() > AHEAD) {
      write(waiting.remove());
    }
  }

  private void write(Future<Built> one) throws IOException {
    try {
      Built built = one.get();
      writer.addDocuments(built.documents());
      hash = ContentHash.plus(hash, built.hash());
      articles++;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the archive was interrupted");
    }
  }

  /** Makes the articles added so far the archive, all at once. */
  public void commit() throws IOException {
    while (!waiting.isEmpty()) {
      write(waiting.remove());
    }
    writer.forceMerge(1);
    writer.setLiveCommitData(facts(articles, hash).entrySet());
    writer.commit();
  }

  /** Returns what a commit says of the archive. */
  static Map<String, String> facts(long articles, BigInteger hash) {
    return Map.of(
        Fields.FORMAT_KEY,
        Fields.FORMAT,
        Fields.ARTICLES_KEY,
        Long.toString(articles),
        Fields.HASH_KEY,
        ContentHash.hex(hash));
  }

  /** Forgets what was not committed. */
  @Override
  public void close() throws IOException {
    builder.shutdownNow();
    try (directory) {
      writer.rollback();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "archive-blocks");
    thread.setDaemon(true);
    return thread;
  }

  private static IndexWriterConfig inOneGo() {
    LogDocMergePolicy policy = new LogDocMergePolicy();
    policy.setMergeFactor(SEGMENTS);
    return configuration(IndexWriterConfig.OpenMode.CREATE)
        .setMergePolicy(policy)
        // A packed segment would be written a second time, unpacked, when it is merged into one.
        .setUseCompoundFile(false)
        .setRAMBufferSizeMB(WHOLE_BUFFER_MEGABYTES);
  }

  static IndexWriterConfig configuration(IndexWriterConfig.OpenMode mode) {
    return new IndexWriterConfig()
        .setOpenMode(mode)
        .setCodec(new ArchiveCodec())
        // These two keep the order of articles; the usual policy merges whatever is of one size.
        .setMergePolicy(new LogDocMergePolicy())
        .setMergeScheduler(new SerialMergeScheduler())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }
}
