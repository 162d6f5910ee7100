package org.dilema.ingest;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.dilema.text.Rejection;
import org.dilema.text.Unpacker;

/**
 * The rejections of a spool, in memory by their places alone, read back in order: runs of them are
 * sorted one at a time, and then merged, the first of each at a time.
 */
final class SpooledRejections implements Iterable<Rejection> {

  /** How many are in memory at once while they are sorted. */
  static final int RUN = 10_000;

  private final LongFunction<byte[]> records;
  private final int run;
  private long[] places = new long[64];
  private int size;
  private int sorted;

  /**
   * Begins without any.
   *
   * @param records returns the record at a place
   * @param run how many are in memory at once while they are sorted
   */
  SpooledRejections(LongFunction<byte[]> records, int run) {
    this.records = records;
    this.run = run;
  }

  void add(long place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = place;
  }

  int size() {
    return size;
  }

  @Override
  public Iterator<Rejection> iterator() {
    for (; sorted < size; sorted = Math.min(size, sorted - sorted % run + run)) {
      sort(sorted - sorted % run);
    }
    PriorityQueue<Head> heads = new PriorityQueue<>();
    for (int first = 0; first < size; first += run) {
      heads.add(new Head(rejection(places[first]), first));
    }
    return new Merged(heads);
  }

  private void sort(int first) {
    int last = Math.min(size, first + run);
    Head[] heads =
        IntStream.range(first, last)
            .mapToObj(i -> new Head(rejection(places[i]), i))
            .sorted()
            .toArray(Head[]::new);
    long[] ordered = Arrays.stream(heads).mapToLong(head -> places[head.at()]).toArray();
    System.arraycopy(ordered, 0, places, first, ordered.length);
  }

  private Rejection rejection(long place) {
    Unpacker in = new Unpacker(records.apply(place));
    SpoolRecord.kind(in);
    return SpoolRecord.rejection(in);
  }

  /** A rejection and the number of its place. */
  private record Head(Rejection rejection, int at) implements Comparable<Head> {
    @Override
    public int compareTo(Head other) {
      int order = rejection.compareTo(other.rejection);
      return order == 0 ? Integer.compare(at, other.at) : order;
    }
  }

  private final class Merged implements Iterator<Rejection> {
    private final PriorityQueue<Head> heads;

    Merged(PriorityQueue<Head> heads) {
      this.heads = heads;
    }

    @Override
    public boolean hasNext() {
      return !heads.isEmpty();
    }

    @Override
    public Rejection next() {
      Head head = heads.poll();
      if (head == null) {
        throw new NoSuchElementException();
      }
      int following = head.at() + 1;
      if (following < size && following % run != 0) {
        heads.add(new Head(rejection(places[following]), following));
      }
      return head.rejection();
    }
  }
}
