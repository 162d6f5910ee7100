package org.dilema.archive;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.archive.TokenPattern.Atom;
import org.dilema.archive.TokenPattern.Condition;
import org.dilema.archive.TokenPattern.Either;
import org.dilema.archive.TokenPattern.LayerTerm;
import org.dilema.archive.TokenPattern.Named;
import org.dilema.archive.TokenPattern.One;
import org.dilema.archive.TokenPattern.Repeated;
import org.dilema.archive.TokenPattern.Row;
import org.dilema.archive.TokenPattern.Scope;
import org.jspecify.annotations.Nullable;

/** A token pattern made ready to be looked for. */
final class TokenSearch {
  private final TokenPattern pattern;
  private final Scope scope;
  private final TokenAutomaton automaton;
  private final Deadline deadline;
  private final Set<Atom> required = new LinkedHashSet<>();
  private final @Nullable TokenChain chain;

  /**
   * Prepares a search.
   *
   * @param scope what a match must lie in
   * @throws QueryException if the pattern is too large or matches nothing at all
   */
  TokenSearch(TokenPattern pattern, Scope scope, Deadline deadline) {
    this.pattern = pattern;
    this.scope = scope;
    this.deadline = deadline;
    this.automaton = new TokenAutomaton(pattern, 1);
    this.chain = scope == Scope.PART ? TokenChain.of(pattern).orElse(null) : null;
    require(pattern);
  }

  TokenAutomaton automaton() {
    return automaton;
  }

  Scope scope() {
    return scope;
  }

  Deadline deadline() {
    return deadline;
  }

  /** Returns the pattern as a chain of words; empty where it is none. */
  Optional<TokenChain> chain() {
    return Optional.ofNullable(chain);
  }

  /** Returns what the automaton asks of tokens, each with the states that it leads to. */
  Map<Condition, BitSet> states() {
    Map<Condition, BitSet> states = new LinkedHashMap<>();
    for (int i = 0; i < automaton.size(); i++) {
      if (!(automaton.condition(i) instanceof Condition.Anything)) {
        states.computeIfAbsent(automaton.condition(i), c -> new BitSet()).set(i);
      }
    }
    return states;
  }

  /** Returns the atoms whose places have to be known to find a match. */
  Set<Atom> atoms() {
    if (chain != null) {
      return chain.atoms();
    }
    Set<Atom> atoms = new LinkedHashSet<>();
    states().keySet().forEach(condition -> atoms(condition, atoms));
    return atoms;
  }

  /** Returns the atoms without which an article holds no match. */
  Set<Atom> required() {
    return required;
  }

  /** Returns the atom of a pattern that is one word and nothing else, which need not be walked. */
  Optional<Atom> single() {
    return scope == Scope.PART
            && pattern instanceof One one
            && one.condition() instanceof Condition.Has has
            && has.atom().terms().stream().allMatch(term -> Fields.isDense(term.field()))
        ? Optional.of(has.atom())
        : Optional.empty();
  }

  /** Adds every atom that a condition looks at. */
  static void atoms(Condition condition, Set<Atom> to) {
    if (condition instanceof Condition.Has has) {
      to.add(has.atom());
    } else if (condition instanceof Condition.Both both) {
      both.parts().forEach(part -> atoms(part, to));
    } else if (condition instanceof Condition.OneOf any) {
      any.parts().forEach(part -> atoms(part, to));
    } else if (condition instanceof Condition.No no) {
      atoms(no.part(), to);
    }
  }

  private void require(TokenPattern part) {
    if (part instanceof Row row) {
      row.parts().forEach(this::require);
    } else if (part instanceof Named named) {
      require(named.part());
    } else if (part instanceof Repeated repeated && repeated.least() > 0) {
      require(repeated.part());
    } else if (part instanceof Either either && either.parts().size() == 1) {
      require(either.parts().get(0));
    } else if (part instanceof One one) {
      require(one.condition());
    }
  }

  private void require(Condition condition) {
    if (condition instanceof Condition.Has has) {
      required.add(has.atom());
    } else if (condition instanceof Condition.Both both) {
      both.parts().forEach(this::require);
    } else if (condition instanceof Condition.OneOf any) {
      Set<LayerTerm> either = new TreeSet<>();
      boolean each = any.parts().stream().allMatch(part -> present(part, either));
      if (each) {
        required.add(new Atom(either));
      }
    }
  }

  /** Adds terms of which one is there wherever the condition holds; false where none need be. */
  private static boolean present(Condition condition, Set<LayerTerm> to) {
    if (condition instanceof Condition.Has has) {
      to.addAll(has.atom().terms());
      return true;
    }
    return condition instanceof Condition.Both both
        && both.parts().stream()
            .anyMatch(part -> part instanceof Condition.Has && present(part, to));
  }
}
