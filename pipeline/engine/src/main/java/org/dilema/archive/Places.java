package org.dilema.archive;

import java.io.IOException;
import java.util.Arrays;

/** The places of an atom in one article, in order and each once. */
final class Places {
  private final AtomPostings postings;
  private int[] places = new int[16];
  private int size;

  Places(AtomPostings postings) {
    this.postings = postings;
  }

  /** Reads the places in an article; returns whether there are any. */
  boolean read(int document) throws IOException {
    size = 0;
    if (postings.advance(document) != document) {
      return false;
    }
    if (postings.isSeveral()) {
      postings.positions(document, this::add);
      sort();
    } else {
      size = postings.frequency();
      if (places.length < size) {
        places = new int[2 * size];
      }
      postings.positions(places, size);
    }
    return size > 0;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return places[index];
  }

  /** Returns the places themselves, followed by what is none. */
  int[] array() {
    return places;
  }

  private void add(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = place;
  }

  private void sort() {
    Arrays.sort(places, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || places[i] != places[i - 1]) {
        places[kept++] = places[i];
      }
    }
    size = kept;
  }
}
