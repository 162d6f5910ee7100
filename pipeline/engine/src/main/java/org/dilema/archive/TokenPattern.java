package org.dilema.archive;

import java.util.List;
import java.util.Set;

/** What a row of tokens looks like. */
sealed interface TokenPattern {
  /** The most tokens that a pattern may come to once its repetitions are written out. */
  int MOST_TOKENS = 500;

  /** Stands for no upper end of a repetition. */
  int UNLIMITED = Integer.MAX_VALUE;

  /** One token. */
  record One(Condition condition) implements TokenPattern {}

  /** Patterns one after the other. */
  record Row(List<TokenPattern> parts) implements TokenPattern {
    public Row {
      parts = List.copyOf(parts);
    }
  }

  /** One of several patterns. */
  record Either(List<TokenPattern> parts) implements TokenPattern {
    public Either {
      parts = List.copyOf(parts);
    }
  }

  /** A pattern several times in a row. */
  record Repeated(TokenPattern part, int least, int most) implements TokenPattern {}

  /** A pattern whose place is told. */
  record Named(String name, TokenPattern part) implements TokenPattern {}

  /** What holds of a single token. */
  sealed interface Condition {
    /** Holds of every token. */
    record Anything() implements Condition {}

    /** Holds of every token of a title. */
    record Title() implements Condition {}

    /** Holds where a layer has one of the terms. */
    record Has(Atom atom) implements Condition {}

    /** Holds where all do. */
    record Both(List<Condition> parts) implements Condition {
      public Both {
        parts = List.copyOf(parts);
      }
    }

    /** Holds where one does. */
    record OneOf(List<Condition> parts) implements Condition {
      public OneOf {
        parts = List.copyOf(parts);
      }
    }

    /** Holds where the other does not. */
    record No(Condition part) implements Condition {}
  }

  /** Terms of the index, any of which will do. */
  record Atom(Set<LayerTerm> terms) {
    public Atom {
      terms = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(terms));
    }
  }

  /** A term of a field. */
  record LayerTerm(String field, String text) implements Comparable<LayerTerm> {
    @Override
    public int compareTo(LayerTerm other) {
      int byField = field.compareTo(other.field);
      return byField != 0 ? byField : text.compareTo(other.text);
    }
  }

  /** What a match must lie in. */
  enum Scope {
    /** The title or the body. */
    PART,
    SENTENCE,
    TITLE,
    BODY
  }
}
