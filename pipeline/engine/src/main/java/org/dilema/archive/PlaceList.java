package org.dilema.archive;

import java.util.Arrays;

/**
 * Matches of a whole archive in its order, as numbers: article, start, end, and where the text
 * around them begins and ends.
 */
final class PlaceList {
  /** The most matches that are kept; five numbers each. */
  static final int MOST = 2_000_000;

  private static final int NUMBERS = 5;

  private int[] numbers = new int[64 * NUMBERS];
  private int size;

  /**
   * Adds a match.
   *
   * @param document number of the article in the whole archive
   * @param first position of the first word of the title or body that the match lies in
   * @param last position after its last word
   * @return whether there was room
   */
  boolean add(int document, int start, int end, int first, int last) {
    if (size == MOST) {
      return false;
    }
    int at = size * NUMBERS;
    if (at == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * at);
    }
    numbers[at] = document;
    numbers[at + 1] = start;
    numbers[at + 2] = end;
    numbers[at + 3] = first;
    numbers[at + 4] = last;
    size++;
    return true;
  }

  int size() {
    return size;
  }

  int document(int index) {
    return numbers[index * NUMBERS];
  }

  int start(int index) {
    return numbers[index * NUMBERS + 1];
  }

  int end(int index) {
    return numbers[index * NUMBERS + 2];
  }

  /**
   * Returns the position of a word of the context that lines are sorted by, or -1 where the text
   * has none there.
   *
   * @param depth 0 for the word next to the match
   */
  int context(KwicOrder order, int index, int depth) {
    int at =
        switch (order) {
          case LEFT -> start(index) - 1 - depth;
          case RIGHT -> end(index) + depth;
          default -> start(index) + depth;
        };
    boolean inside = at >= numbers[index * NUMBERS + 3] && at < numbers[index * NUMBERS + 4];
    return inside ? at : -1;
  }
}
