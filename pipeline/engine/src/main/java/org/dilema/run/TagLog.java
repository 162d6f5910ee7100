package org.dilema.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dilema.curate.CuratedArticle;
import org.dilema.ingest.RecordLog;
import org.dilema.tag.TaggedArticle;

/**
 * The tags of the kept articles in the order of these, as far as tagging has come. A run that was
 * killed goes on behind the last whole record.
 */
final class TagLog implements Closeable {

  private static final long EVERY = 2_000_000_000L;

  private final RecordLog log;
  private long[] places = new long[1024];
  private int size;
  private final List<GivenUp> givenUp = new ArrayList<>();
  private long forced = System.nanoTime();

  private TagLog(Path file) throws IOException {
    this.log = RecordLog.open(file, this::add);
  }

  static TagLog open(Path file) throws IOException {
    return new TagLog(file);
  }

  /** Returns how many articles are finished. */
  int size() {
    return size;
  }

  /** Adds the tags of the next article; within two seconds they survive a loss of power. */
  void append(byte[] record) throws IOException {
    add(log.append(record), record);
    long now = System.nanoTime();
    if (now - forced > EVERY) {
      log.force();
      forced = now;
    }
  }

  /** Makes everything appended readable and durable. */
  void force() throws IOException {
    log.force();
  }

  /** Returns the tags of an article by its number among the kept ones. */
  TaggedArticle read(int number, CuratedArticle curated) {
    try {
      return TaggedRecord.read(curated, log.read(places[number]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the articles that were given up, in order. */
  List<GivenUp> givenUp() {
    return List.copyOf(givenUp);
  }

  private void add(long place, byte[] record) {
    GivenUp why = TaggedRecord.givenUp(record);
    if (why != null) {
      givenUp.add(why);
    }
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = place;
  }

  @Override
  public void close() throws IOException {
    log.close();
  }
}
