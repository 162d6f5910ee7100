package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dilema.archive.TokenPattern.Atom;
import org.dilema.archive.TokenPattern.Condition;

/** Finds the matches of any pattern by walking its automaton over the tokens of an article. */
final class WalkMatcher implements TokenMatcher {
  private final TokenSearch search;
  private final TokenWalk walk;
  private final Map<Atom, AtomPostings> postings;
  private final LayoutReader layouts;
  private final Map<Condition, long[]> conditions = new LinkedHashMap<>();
  private final List<Simple> simple = new ArrayList<>();
  private Layout.Size size = new Layout.Size(0, 0);

  /** A token that a condition of its own asks for, and the states it lets in. */
  private record Simple(AtomPostings places, long[] states) {}

  /**
   * Prepares a segment.
   *
   * @param postings those of all atoms of the pattern
   */
  WalkMatcher(
      TokenSearch search, TokenWalk walk, Map<Atom, AtomPostings> postings, LayoutReader layouts) {
    this.search = search;
    this.walk = walk;
    this.postings = postings;
    this.layouts = layouts;
    Map<Condition, BitSet> states = search.states();
    // Postings can be read once a document, so what several conditions look at is kept.
    Set<Atom> shared = new LinkedHashSet<>();
    states.keySet().stream()
        .filter(condition -> !(condition instanceof Condition.Has))
        .forEach(condition -> TokenSearch.atoms(condition, shared));
    states.forEach(
        (condition, bits) -> {
          if (condition instanceof Condition.Has has && !shared.contains(has.atom())) {
            simple.add(
                new Simple(Objects.requireNonNull(postings.get(has.atom())), walk.bits(bits)));
          } else {
            conditions.put(condition, walk.bits(bits));
          }
        });
  }

  @Override
  public void match(int document, TokenMatches to) throws IOException {
    if (!layouts.exists()) {
      return;
    }
    size = layouts.size();
    walk.begin(size.end());
    allow(document);
    switch (search.scope()) {
      case SENTENCE ->
          layouts
              .layout()
              .sentences()
              .forEach(sentence -> within(sentence.first(), sentence.end(), to));
      case TITLE -> within(0, size.titleWords(), to);
      case BODY -> within(size.bodyStart(), size.end(), to);
      case PART -> {
        within(0, size.titleWords(), to);
        if (size.bodyWords() > 0) {
          within(size.bodyStart(), size.end(), to);
        }
      }
    }
  }

  private void within(int start, int end, TokenMatches to) {
    for (int at = walk.start(start); at < end; at = walk.start(at + 1)) {
      search.deadline().check();
      walk.from(at, end, to);
    }
  }

  private void allow(int document) throws IOException {
    for (Simple each : simple) {
      if (each.places().advance(document) == document) {
        each.places().positions(document, position -> walk.allow(position, each.states()));
      }
    }
    if (!conditions.isEmpty()) {
      Map<Atom, BitSet> read = new LinkedHashMap<>();
      for (Map.Entry<Condition, long[]> each : conditions.entrySet()) {
        holds(document, each.getKey(), read).stream()
            .forEach(position -> walk.allow(position, each.getValue()));
      }
    }
  }

  private BitSet holds(int document, Condition condition, Map<Atom, BitSet> read)
      throws IOException {
    BitSet all = new BitSet(size.end());
    if (condition instanceof Condition.Has has) {
      all.or(places(document, has.atom(), read));
    } else if (condition instanceof Condition.Both both) {
      all.set(0, size.end());
      for (Condition part : both.parts()) {
        all.and(holds(document, part, read));
      }
    } else if (condition instanceof Condition.OneOf any) {
      for (Condition part : any.parts()) {
        all.or(holds(document, part, read));
      }
    } else if (condition instanceof Condition.No no) {
      all.set(0, size.end());
      all.andNot(holds(document, no.part(), read));
    } else {
      all.set(0, condition instanceof Condition.Title ? size.titleWords() : size.end());
    }
    return all;
  }

  private BitSet places(int document, Atom atom, Map<Atom, BitSet> read) throws IOException {
    BitSet known = read.get(atom);
    if (known == null) {
      known = new BitSet(size.end());
      BitSet places = known;
      AtomPostings opened = Objects.requireNonNull(postings.get(atom));
      if (opened.advance(document) == document) {
        opened.positions(document, places::set);
      }
      read.put(atom, known);
    }
    return known;
  }
}
