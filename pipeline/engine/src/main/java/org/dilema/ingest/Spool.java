package org.dilema.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.dilema.text.Article;
import org.dilema.text.Rejection;
import org.dilema.text.Unpacker;
import org.jspecify.annotations.Nullable;

/**
 * A corpus read once and kept in a file: articles are read back one at a time, so that a corpus of
 * any size needs no more memory than their places, and so are rejections. The first of the remarks
 * are held in memory. The file appears under its name when the last record is in it.
 */
public final class Spool implements Shelf, Closeable {

  private final RecordLog log;
  private long[] places = new long[1024];
  private int size;
  private final SpooledRejections rejections =
      new SpooledRejections(this::record, SpooledRejections.RUN);
  private final NoteList notes = new NoteList();
  private ReadCount count = ReadCount.NONE;
  private boolean whole;

  private Spool(RecordLog log) {
    this.log = log;
  }

  private Spool(Path file) throws IOException {
    this.log = RecordLog.open(file, this::take);
  }

  /** Shows how many articles and how many rejections were read so far. */
  public interface Watch {
    /** Receives the numbers. */
    void at(long articles, long rejections);
  }

  /**
   * Reads a corpus into a file.
   *
   * @param file where it is to lie
   * @throws IOException if the file cannot be written; none appears then
   */
  public static Spool write(Corpus corpus, Path file, Watch watch) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    RecordLog log = RecordLog.create(part);
    Spool spool = new Spool(log);
    try {
      Intake intake = spool.new Intake(watch);
      spool.count = corpus.read(intake);
      intake.check();
      log.append(SpoolRecord.end(spool.count));
      log.force();
      spool.whole = true;
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return spool;
    } catch (UncheckedIOException e) {
      spool.close();
      throw e.getCause();
    } catch (IOException | RuntimeException e) {
      spool.close();
      throw e;
    }
  }

  /** Opens a corpus that was read before, or returns null where no whole one lies there. */
  public static @Nullable Spool open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    Spool spool = new Spool(file);
    if (!spool.whole) {
      spool.close();
      return null;
    }
    return spool;
  }

  private void take(long place, byte[] record) {
    Unpacker in = new Unpacker(record);
    switch (SpoolRecord.kind(in)) {
      case ARTICLE -> add(place);
      case REJECTION -> rejections.add(place);
      case NOTE -> notes.add(SpoolRecord.note(in));
      case END -> {
        count = SpoolRecord.count(in);
        whole = true;
      }
    }
  }

  private void add(long place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = place;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Article article(int number) {
    Unpacker in = new Unpacker(record(places[number]));
    SpoolRecord.kind(in);
    return SpoolRecord.article(in);
  }

  private byte[] record(long place) {
    try {
      return log.read(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what was no article, in order, read back one at a time. */
  public Iterable<Rejection> rejections() {
    return rejections;
  }

  /** Returns how many rejections there are. */
  public int rejected() {
    return rejections.size();
  }

  /** Returns the first remarks on articles, sorted; see {@link #noteCount} for their number. */
  public List<Note> notes() {
    return notes.first();
  }

  /** Returns how many remarks there are. */
  public long noteCount() {
    return notes.count();
  }

  /** Returns the sum of what was read. */
  public ReadCount count() {
    return count;
  }

  @Override
  public void close() throws IOException {
    log.close();
  }

  private final class Intake implements Sink {
    private final Watch watch;
    private @Nullable IOException failure;

    Intake(Watch watch) {
      this.watch = watch;
    }

    @Override
    public void article(Article article) {
      add(append(SpoolRecord.of(article)));
      watch.at(size, rejections.size());
    }

    @Override
    public void rejection(Rejection rejection) {
      rejections.add(append(SpoolRecord.of(rejection)));
    }

    @Override
    public void note(Note note) {
      append(SpoolRecord.of(note));
      notes.add(note);
    }

    private long append(byte[] record) {
      try {
        return log.append(record);
      } catch (IOException e) {
        failure = e;
        throw new UncheckedIOException(e);
      }
    }

    /** A reader that survives whatever a record does must not survive a full disk. */
    void check() throws IOException {
      if (failure != null) {
        throw failure;
      }
    }
  }
}
