package org.dilema.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

  /**
   * Puts alternatives that are one word each together where they are of one layer, so that they can
   * be counted without being walked. No position has two terms of such a layer.
   */
  static List<TokenPattern> joined(Collection<TokenPattern> alternatives) {
    Map<String, Set<LayerTerm>> words = new LinkedHashMap<>();
    List<TokenPattern> all = new ArrayList<>();
    for (TokenPattern each : alternatives) {
      if (each instanceof One one
          && one.condition() instanceof Condition.Has has
          && !has.atom().terms().isEmpty()
          && has.atom().terms().stream().allMatch(term -> Fields.isDense(term.field()))) {
        String field = has.atom().terms().iterator().next().field();
        words
            .computeIfAbsent(field.substring(0, field.lastIndexOf('.')), layer -> new TreeSet<>())
            .addAll(has.atom().terms());
      } else {
        all.add(each);
      }
    }
    words.values().forEach(terms -> all.add(new One(new Condition.Has(new Atom(terms)))));
    return all;
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
