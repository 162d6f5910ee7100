package org.dilema.measure;

import java.util.Comparator;

/**
 * What is counted.
 *
 * @param kind in which unit
 * @param row for whom: a code, a pair of codes, a category, or {@code corpus}
 * @param key of what: a dimension, a subcategory, a relation, or {@link #MENTIONED}
 */
public record Feature(Kind kind, String row, String key) implements Comparable<Feature> {

  /** The unit that is counted. */
  public enum Kind {
    /** Sentences that name the row and, but for {@link #MENTIONED}, carry the key for it. */
    SENTENCES,
    /** Articles with at least one such sentence. */
    ARTICLES,
    /** Sentences that name the row and carry the opposite pole of the key for it. */
    OPPOSITE,
    /** Sentences that carry the key for the row, but name it only by a pronoun or by a verb. */
    RESOLVED,
    /** As {@link #SENTENCES}, each with the confidence of its surest frame, in thousandths. */
    CONFIDENCE,
    /** As {@link #OPPOSITE}, each with the confidence of its surest frame, in thousandths. */
    OPPOSITE_CONFIDENCE,
    /** Sentences that state a relation of the first of two codes to the second. */
    DYAD,
    /** Sentences in which both codes occur. */
    PAIR,
    /** Frames of a category, by whether they are counted. */
    FRAMES,
    /** Totals of the corpus. */
    CORPUS
  }

  /** The key of the sentences or articles that name a row, whatever they say of it. */
  public static final String MENTIONED = "mentioned";

  /** The row of the corpus totals. */
  public static final String CORPUS = "corpus";

  private static final Comparator<Feature> ORDER =
      Comparator.comparing(Feature::kind).thenComparing(Feature::row).thenComparing(Feature::key);

  /** Returns the sentences that name the row. */
  public static Feature mentions(String row) {
    return new Feature(Kind.SENTENCES, row, MENTIONED);
  }

  /** Returns the sentences that name the row and carry the dimension for it. */
  public static Feature sentences(String row, Dimension dimension) {
    return new Feature(Kind.SENTENCES, row, dimension.label());
  }

  /** Returns the sentences that name the row and carry the dimension's opposite pole for it. */
  public static Feature opposite(String row, Dimension dimension) {
    return new Feature(Kind.OPPOSITE, row, dimension.label());
  }

  /** Returns this feature in another unit. */
  Feature as(Kind other) {
    return new Feature(other, row, key);
  }

  @Override
  public int compareTo(Feature other) {
    return ORDER.compare(this, other);
  }
}
