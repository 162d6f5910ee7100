package org.dilema.archive;

import java.util.List;

/** What a query says, before it is known in which language it is asked. */
sealed interface Expression {
  /** Field of text that is named by no field. */
  String TEXT = "";

  /** Holds where all parts hold. */
  record All(List<Expression> parts) implements Expression {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** Holds where one part holds. */
  record Any(List<Expression> parts) implements Expression {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** Holds where the part does not. */
  record Not(Expression part) implements Expression {}

  /** Weighs a part. */
  record Boosted(Expression part, float weight) implements Expression {}

  /** A word, or several that are written as one. */
  record Word(String field, String text, int position) implements Expression {}

  /**
   * Words in a row.
   *
   * @param slop how many places they may be out of the row
   */
  record Phrase(String field, String text, int slop, int position) implements Expression {}

  /** A word with {@code *} for any letters and {@code ?} for one. */
  record Pattern(String field, String text, int position) implements Expression {}

  /**
   * A word that may be misspelt.
   *
   * @param edits letters that may differ, 1 or 2
   */
  record Fuzzy(String field, String text, int edits, int position) implements Expression {}

  /**
   * A span of days; {@code *} for an open end.
   *
   * @param closedLow whether the first day named belongs to it
   * @param closedHigh whether the last day named belongs to it
   */
  record Range(
      String field, String low, String high, boolean closedLow, boolean closedHigh, int position)
      implements Expression {}
}
