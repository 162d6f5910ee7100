package org.dilema.archive;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dilema.text.Span;

/**
 * Tells where the named parts of a match lie. Where a match can be read in several ways, the states
 * with the lowest numbers are taken from its end to its beginning, always the same.
 */
final class TokenCaptures {
  private final TokenAutomaton automaton;

  TokenCaptures(TokenAutomaton automaton) {
    this.automaton = automaton;
  }

  /** Returns the positions of each named part that the match has, in the order of the pattern. */
  Map<String, Span> of(TokenWalk walk, int start, int end) {
    Map<String, Span> found = new LinkedHashMap<>();
    if (automaton.names().isEmpty()) {
      return found;
    }
    int[] path = path(walk, start, end);
    automaton
        .names()
        .forEach(
            (name, states) -> {
              int first = -1;
              int last = -1;
              for (int i = 0; i < path.length; i++) {
                if (states.get(path[i])) {
                  first = first < 0 ? i : first;
                  last = i;
                }
              }
              if (first >= 0) {
                found.put(name, new Span(start + first, start + last + 1));
              }
            });
    return found;
  }

  private int[] path(TokenWalk walk, int start, int end) {
    BitSet[] reached = new BitSet[end - start];
    for (int i = 0; i < reached.length; i++) {
      int position = start + i;
      BitSet next = new BitSet();
      if (i == 0) {
        next.or(automaton.first());
      } else {
        reached[i - 1].stream().forEach(state -> next.or(automaton.follow(state)));
      }
      reached[i] = new BitSet();
      next.stream().filter(state -> walk.allows(position, state)).forEach(reached[i]::set);
    }
    int[] path = new int[reached.length];
    BitSet ends = reached[reached.length - 1];
    ends.and(automaton.last());
    path[path.length - 1] = ends.nextSetBit(0);
    for (int i = path.length - 2; i >= 0; i--) {
      int after = path[i + 1];
      path[i] =
          reached[i].stream()
              .filter(state -> automaton.follow(state).get(after))
              .findFirst()
              .orElseThrow();
    }
    return path;
  }
}
