package org.dilema.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dilema.measure.Draws;
import org.dilema.measure.Occurrence;

/** Draws a cell's evidence at random, so that nobody shows the best sentences alone. */
final class EvidenceSample {

  private EvidenceSample() {}

  /**
   * Draws without replacement (the first steps of a Fisher–Yates shuffle).
   *
   * @param all counted frames of a cell, in order
   * @param size how many to draw; all where there are fewer
   * @param seed the cell's seed
   * @return those drawn, in the order of {@code all}
   */
  static List<Evidence> draw(List<Occurrence> all, int size, long seed) {
    List<Occurrence> deck = new ArrayList<>(all);
    int drawn = Math.min(size, deck.size());
    Draws draws = new Draws(seed);
    for (int i = 0; i < drawn; i++) {
      Collections.swap(deck, i, i + draws.below(deck.size() - i));
    }
    return deck.subList(0, drawn).stream()
        .sorted()
        .map(one -> new Evidence(one.article(), one.sentence(), one.frame()))
        .toList();
  }
}
