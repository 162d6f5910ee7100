package org.dilema.archive;

/** What the lines of a concordance are sorted by; ties keep the order of the archive. */
public enum KwicOrder {
  /** By article as they stand in the archive. */
  ARCHIVE,
  /** By the words before the match, the nearest first. */
  LEFT,
  /** By the match itself, then by the words after it. */
  MATCH,
  /** By the words after the match. */
  RIGHT,
  /** The oldest first; what has no date comes last. */
  DATE,
  /** By name of the outlet, then the oldest. */
  OUTLET;

  /** Returns whether lines are sorted by words of their texts. */
  boolean isByWords() {
    return this == LEFT || this == MATCH || this == RIGHT;
  }
}
