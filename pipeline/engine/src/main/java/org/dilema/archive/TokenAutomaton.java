package org.dilema.archive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilema.archive.TokenPattern.Condition;
import org.dilema.archive.TokenPattern.Either;
import org.dilema.archive.TokenPattern.Named;
import org.dilema.archive.TokenPattern.One;
import org.dilema.archive.TokenPattern.Repeated;
import org.dilema.archive.TokenPattern.Row;

/**
 * The position automaton of a pattern (Glushkov 1961, "The abstract theory of automata"): a state
 * for every token that the pattern names, repetitions written out, and no empty steps. All matches
 * from one start are found by one walk over the tokens, whatever the pattern.
 */
final class TokenAutomaton {
  private final List<Condition> conditions = new ArrayList<>();
  private final List<BitSet> follow = new ArrayList<>();
  private final Map<String, BitSet> names = new LinkedHashMap<>();
  private final Ends whole;

  /** Where a part of the pattern can begin and end, and whether it can be empty. */
  private record Ends(BitSet first, BitSet last, boolean empty) {}

  /**
   * Builds the automaton.
   *
   * @param position place of the pattern in the query, for errors
   * @throws QueryException if it comes to too many tokens or can match nothing at all
   */
  TokenAutomaton(TokenPattern pattern, int position) {
    if (size(pattern) > TokenPattern.MOST_TOKENS) {
      throw new QueryException(
          position,
          "the repetitions come to more than "
              + TokenPattern.MOST_TOKENS
              + " tokens; lower the numbers in { }");
    }
    this.whole = build(pattern);
    if (whole.first().isEmpty()) {
      throw new QueryException(position, "this pattern names no token; add one, such as \"war\"");
    }
  }

  /** Returns the number of states. */
  int size() {
    return conditions.size();
  }

  /** Returns what a token must be to enter a state. */
  Condition condition(int state) {
    return conditions.get(state);
  }

  /** Returns the states that can come after a state. */
  BitSet follow(int state) {
    return follow.get(state);
  }

  /** Returns the states that a match can begin with. */
  BitSet first() {
    return whole.first();
  }

  /** Returns the states that a match can end with. */
  BitSet last() {
    return whole.last();
  }

  /** Returns the states of each named part, by name in the order of the pattern. */
  Map<String, BitSet> names() {
    return names;
  }

  private static long size(TokenPattern pattern) {
    if (pattern instanceof Row row) {
      return row.parts().stream().mapToLong(TokenAutomaton::size).sum();
    } else if (pattern instanceof Either either) {
      return either.parts().stream().mapToLong(TokenAutomaton::size).sum();
    } else if (pattern instanceof Named named) {
      return size(named.part());
    } else if (pattern instanceof Repeated repeated) {
      long times =
          repeated.most() == TokenPattern.UNLIMITED
              ? Math.max(1, repeated.least())
              : repeated.most();
      return Math.min(Integer.MAX_VALUE, times * size(repeated.part()));
    }
    return 1;
  }

  private Ends build(TokenPattern pattern) {
    if (pattern instanceof Row row) {
      return row(row.parts());
    } else if (pattern instanceof Either either) {
      return either(either.parts());
    } else if (pattern instanceof Repeated repeated) {
      return repeated(repeated);
    } else if (pattern instanceof Named named) {
      int from = conditions.size();
      Ends ends = build(named.part());
      names.computeIfAbsent(named.name(), n -> new BitSet()).set(from, conditions.size());
      return ends;
    }
    int state = conditions.size();
    conditions.add(((One) pattern).condition());
    follow.add(new BitSet());
    BitSet only = new BitSet();
    only.set(state);
    return new Ends(only, (BitSet) only.clone(), false);
  }

  private Ends row(List<TokenPattern> parts) {
    Ends all = new Ends(new BitSet(), new BitSet(), true);
    for (TokenPattern part : parts) {
      all = joined(all, build(part));
    }
    return all;
  }

  private Ends joined(Ends left, Ends right) {
    left.last().stream().forEach(state -> follow.get(state).or(right.first()));
    BitSet first = (BitSet) left.first().clone();
    if (left.empty()) {
      first.or(right.first());
    }
    BitSet last = (BitSet) right.last().clone();
    if (right.empty()) {
      last.or(left.last());
    }
    return new Ends(first, last, left.empty() && right.empty());
  }

  private Ends either(List<TokenPattern> parts) {
    BitSet first = new BitSet();
    BitSet last = new BitSet();
    boolean empty = false;
    for (TokenPattern part : parts) {
      Ends ends = build(part);
      first.or(ends.first());
      last.or(ends.last());
      empty |= ends.empty();
    }
    return new Ends(first, last, empty);
  }

  /** Writes {@code x{2,4}} out as {@code x x (x x?)?} and {@code x{2,}} as {@code x x+}. */
  private Ends repeated(Repeated repeated) {
    boolean unlimited = repeated.most() == TokenPattern.UNLIMITED;
    int copies = unlimited ? Math.max(1, repeated.least()) : repeated.most();
    List<Ends> each = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      each.add(build(repeated.part()));
    }
    if (unlimited) {
      Ends loop = each.get(copies - 1);
      loop.last().stream().forEach(state -> follow.get(state).or(loop.first()));
    }
    Ends all = new Ends(new BitSet(), new BitSet(), true);
    for (int i = copies - 1; i >= 0; i--) {
      Ends rest = joined(each.get(i), all);
      all = new Ends(rest.first(), rest.last(), rest.empty() || i >= repeated.least());
    }
    return all;
  }
}
