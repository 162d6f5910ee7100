package org.dilema.measure;

import java.util.Comparator;

/**
 * A frame that counts towards a dimension of a row: what a number opens onto.
 *
 * @param row code of the state or entity
 * @param dimension which of the three
 * @param article id of the article
 * @param sentence number of the sentence
 * @param frame the contract's id of the frame
 */
public record Occurrence(
    String row, Dimension dimension, String article, int sentence, String frame)
    implements Comparable<Occurrence> {

  private static final Comparator<Occurrence> ORDER =
      Comparator.comparing(Occurrence::row)
          .thenComparing(Occurrence::dimension)
          .thenComparing(Occurrence::article)
          .thenComparing(Occurrence::sentence)
          .thenComparing(Occurrence::frame);

  @Override
  public int compareTo(Occurrence other) {
    return ORDER.compare(this, other);
  }
}
