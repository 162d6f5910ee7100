package org.dilema.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dilema.ingest.Corpus;
import org.dilema.ingest.RecordLog;
import org.dilema.ingest.Spool;
import org.dilema.report.OutputFolder;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code .work} within a run's folder, where a run keeps what it has done so far: the
 * articles read, the tags of those that are finished, and the outputs until all of them are whole.
 * Whoever holds it is the only run in the folder. It is gone when the run is finished.
 */
final class Workshop implements Closeable {

  private static final String NAME = ".work";
  private static final String LOCK = "lock";
  private static final String IDENTITY = "identity";

  private final Path folder;
  private final FileChannel lock;
  private final boolean resumed;

  private Workshop(Path folder, FileChannel lock, boolean resumed) {
    this.folder = folder;
    this.lock = lock;
    this.resumed = resumed;
  }

  /** Returns whether an unfinished run lies in a folder. */
  static boolean in(Path out) {
    return Files.isRegularFile(out.resolve(NAME).resolve(IDENTITY));
  }

  /**
   * Takes possession of the workshop of a run.
   *
   * @param identity what the run is made of; work on anything else is thrown away
   * @param resume whether work on the same is kept
   * @throws StudyException if another run holds it
   */
  static Workshop open(Path out, String identity, boolean resume) throws IOException {
    Path folder = Files.createDirectories(out.resolve(NAME));
    FileChannel lock = lock(folder);
    try {
      Path file = folder.resolve(IDENTITY);
      boolean same = resume && Files.isRegularFile(file) && Files.readString(file).equals(identity);
      if (!same) {
        empty(folder);
        Path part = folder.resolve(IDENTITY + ".part");
        Files.writeString(part, identity);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return new Workshop(folder, lock, same);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  @SuppressWarnings("MustBeClosedChecker") // the lock is held until the channel is closed
  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      channel.close();
      throw new StudyException(
          folder.getParent() + ": another run is writing here; wait for it or name another folder");
    }
    return channel;
  }

  /** Returns whether work on the same run was found. */
  boolean resumed() {
    return resumed;
  }

  /** Returns the articles of a corpus, read now or by the run that was broken off. */
  Spool articles(Corpus corpus, Spool.Watch watch) throws IOException {
    Path file = folder.resolve("articles");
    Spool spool = Spool.open(file);
    return spool == null ? Spool.write(corpus, file, watch) : spool;
  }

  /** Returns the tags found so far. */
  TagLog tags() throws IOException {
    Path file = folder.resolve("tags");
    if (!Files.exists(file)) {
      RecordLog.create(file).close();
    }
    return TagLog.open(file);
  }

  /** Returns where outputs are written before they are published. */
  OutputFolder stage() throws IOException {
    return OutputFolder.at(folder.resolve("out"));
  }

  /** Publishes the outputs on the stage and closes the workshop for good. */
  void publish() throws IOException {
    new Publication(folder.resolve("out"), folder.resolveSibling("")).publish();
    empty(folder);
    lock.close();
    Files.deleteIfExists(folder.resolve(LOCK));
    Files.deleteIfExists(folder);
  }

  /** Deletes everything but the lock, the identity first. */
  private static void empty(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(IDENTITY));
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> deepest = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepest) {
        if (!path.equals(folder) && !path.equals(folder.resolve(LOCK))) {
          Files.deleteIfExists(path);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
