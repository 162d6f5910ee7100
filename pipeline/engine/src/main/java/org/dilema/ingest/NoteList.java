package org.dilema.ingest;

import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/** Counts remarks and keeps the first of them by file and position. */
final class NoteList {

  private static final int KEPT = 1000;

  private final PriorityQueue<Note> last = new PriorityQueue<>(Collections.reverseOrder());
  private long count;

  void add(Note note) {
    count++;
    last.add(note);
    if (last.size() > KEPT) {
      last.remove();
    }
  }

  List<Note> first() {
    return last.stream().sorted().toList();
  }

  long count() {
    return count;
  }
}
