package org.dilema.archive;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The ways in which a word is written, counted as one. */
final class Spellings {
  private static final Comparator<Map.Entry<String, Long>> ORDER =
      Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  private final Map<String, Long> counts = new HashMap<>(2);
  private long total;

  /** Counts a place at which it is written so. */
  void add(String written) {
    counts.merge(written, 1L, Long::sum);
    total++;
  }

  /** Returns at how many places it stands. */
  long total() {
    return total;
  }

  /** Returns how it is written most often; of equals the first in the order of the alphabet. */
  String usual() {
    return counts.entrySet().stream().min(ORDER).orElseThrow().getKey();
  }
}
