package org.dilema.text;

import java.util.Collection;
import java.util.Comparator;

/** Finds the name that somebody who mistyped probably meant. */
public final class NearestName {

  private NearestName() {}

  /** Returns the name with the fewest letters to change; the first by alphabet of several. */
  public static String of(String typed, Collection<String> names) {
    return names.stream()
        .min(
            Comparator.comparingInt((String name) -> distance(typed, name))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  /**
   * Returns how many letters must be put in, left out or changed: Levenshtein's distance (1966).
   */
  public static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
