package org.dilema.archive;

import java.util.Arrays;

/** Matches in one article, each with its first position and the one after its last. */
final class TokenMatches {
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  int size() {
    return size;
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  /** Keeps the matches for which a test holds, in their order. */
  void retain(Test test) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (test.holds(starts[i], ends[i])) {
        starts[kept] = starts[i];
        ends[kept] = ends[i];
        kept++;
      }
    }
    size = kept;
  }

  /** Says whether a match is wanted. */
  interface Test {
    boolean holds(int start, int end);
  }
}
