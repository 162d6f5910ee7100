package org.dilema.measure;

import java.util.List;

/**
 * The words that stand near an actor or a cue.
 *
 * @param kind {@code actor} or {@code cue}
 * @param node code of the actor, or category of the cues
 * @param language ISO 639-1 code
 * @param window words on either side within the sentence
 * @param occurrences how often the node occurs
 * @param collocates the strongest by log-Dice first
 */
public record Collocations(
    String kind,
    String node,
    String language,
    int window,
    long occurrences,
    List<Collocate> collocates) {

  /** Copies the collocates. */
  public Collocations {
    collocates = List.copyOf(collocates);
  }

  /**
   * A word near the node.
   *
   * @param word lower case
   * @param together occurrences of the node that have it in their window
   * @param count its occurrences in the language
   * @param stories stories in which both stand together
   * @param logDice 14 + log2 of Dice's coefficient, at most 14
   * @param tScore (observed − expected) / √observed
   */
  public record Collocate(
      String word, long together, long count, int stories, double logDice, double tScore) {}
}
