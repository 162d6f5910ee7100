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
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.dilema.archive.TokenPattern.Atom;
import org.dilema.archive.TokenPattern.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Finds the matches of a token pattern in the articles of one segment, in their order. Articles
 * that lack a token that every match needs are skipped by their postings.
 */
final class TokenScan {
  private final TokenSearch search;
  private final TokenWalk walk;
  private final Map<Condition, long[]> conditions = new LinkedHashMap<>();
  private final List<Simple> simple = new ArrayList<>();
  private final Map<Atom, AtomPostings> postings = new LinkedHashMap<>();
  private final List<AtomPostings> required = new ArrayList<>();
  // Postings can be read once a document, so what several conditions look at is kept.
  private final Set<Atom> shared = new LinkedHashSet<>();
  private final DocIdSetIterator articles;
  private final @Nullable Bits live;
  private final @Nullable BinaryDocValues layouts;
  private final TokenMatches matches = new TokenMatches();
  private int document = -1;
  private Layout.Size size = new Layout.Size(0, 0);
  private @Nullable Layout layout;

  /** A token that a condition of its own asks for, and the states it lets in. */
  private record Simple(AtomPostings places, long[] states) {}

  /**
   * Opens a segment.
   *
   * @param articles the articles to look through
   */
  TokenScan(TokenSearch search, LeafReader reader, DocIdSetIterator articles) throws IOException {
    this.search = search;
    this.walk = new TokenWalk(search.automaton());
    this.articles = articles;
    this.live = reader.getLiveDocs();
    this.layouts = reader.getBinaryDocValues(Fields.LAYOUT);
    Map<Condition, BitSet> states = new LinkedHashMap<>();
    for (int i = 0; i < search.automaton().size(); i++) {
      Condition condition = search.automaton().condition(i);
      if (!(condition instanceof Condition.Anything)) {
        states.computeIfAbsent(condition, c -> new BitSet()).set(i);
      }
    }
    Set<Atom> atoms = new LinkedHashSet<>();
    states.forEach(
        (condition, bits) -> {
          conditions.put(condition, walk.bits(bits));
          TokenSearch.atoms(condition, atoms);
          if (!(condition instanceof Condition.Has)) {
            TokenSearch.atoms(condition, shared);
          }
        });
    for (Atom atom : atoms) {
      AtomPostings opened = AtomPostings.open(reader, atom, PostingsEnum.POSITIONS);
      postings.put(atom, opened);
      if (search.required().contains(atom)) {
        required.add(opened);
      }
    }
    for (Atom atom : search.required()) {
      if (!postings.containsKey(atom)) {
        required.add(AtomPostings.open(reader, atom, PostingsEnum.FREQS));
      }
    }
    conditions
        .entrySet()
        .removeIf(
            each -> {
              boolean alone =
                  each.getKey() instanceof Condition.Has has && !shared.contains(has.atom());
              if (alone) {
                Atom atom = ((Condition.Has) each.getKey()).atom();
                simple.add(new Simple(Objects.requireNonNull(postings.get(atom)), each.getValue()));
              }
              return alone;
            });
    required.sort((a, b) -> Long.compare(a.cost(), b.cost()));
  }

  /** Moves to the next article with a match; returns false where there is none. */
  boolean next() throws IOException {
    while ((document = candidate(document + 1)) != DocIdSetIterator.NO_MORE_DOCS) {
      search.deadline().check();
      if (live == null || live.get(document)) {
        scan();
        if (matches.size() > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the article's document number within the segment. */
  int document() {
    return document;
  }

  /** Returns the matches in the article, by start and end. */
  TokenMatches matches() {
    return matches;
  }

  /** Returns the article's layout, which is read when it is first asked for. */
  Layout layout() throws IOException {
    if (layout == null) {
      layout = Layout.read(Objects.requireNonNull(layouts).binaryValue());
    }
    return layout;
  }

  /** Returns the walk over the current article, from which captures can be read. */
  TokenWalk walk() {
    return walk;
  }

  private int candidate(int from) throws IOException {
    int target = from;
    while (true) {
      int reached = target;
      for (AtomPostings one : required) {
        reached = one.advance(reached);
        if (reached == DocIdSetIterator.NO_MORE_DOCS) {
          return reached;
        }
      }
      if (articles.docID() < reached) {
        articles.advance(reached);
      }
      if (articles.docID() == reached && agree(reached)) {
        return reached;
      }
      if (articles.docID() == DocIdSetIterator.NO_MORE_DOCS) {
        return DocIdSetIterator.NO_MORE_DOCS;
      }
      target = Math.max(articles.docID(), reached);
    }
  }

  private boolean agree(int document) throws IOException {
    for (AtomPostings one : required) {
      if (one.advance(document) != document) {
        return false;
      }
    }
    return true;
  }

  private void scan() throws IOException {
    matches.clear();
    if (layouts == null || !layouts.advanceExact(document)) {
      return;
    }
    size = Layout.size(layouts.binaryValue());
    layout = null;
    walk.begin(size.end());
    allow();
    switch (search.scope()) {
      case SENTENCE ->
          layout().sentences().forEach(sentence -> within(sentence.first(), sentence.end()));
      case TITLE -> within(0, size.titleWords());
      case BODY -> within(size.bodyStart(), size.end());
      case PART -> {
        within(0, size.titleWords());
        if (size.bodyWords() > 0) {
          within(size.bodyStart(), size.end());
        }
      }
    }
  }

  private void within(int start, int end) {
    for (int at = start; at < end; at++) {
      search.deadline().check();
      walk.from(at, end, matches);
    }
  }

  private void allow() throws IOException {
    for (Simple each : simple) {
      if (each.places().advance(document) == document) {
        each.places().positions(document, position -> walk.allow(position, each.states()));
      }
    }
    if (!conditions.isEmpty()) {
      Map<Atom, BitSet> read = new LinkedHashMap<>();
      for (Map.Entry<Condition, long[]> each : conditions.entrySet()) {
        holds(each.getKey(), read).stream()
            .forEach(position -> walk.allow(position, each.getValue()));
      }
    }
  }

  private BitSet holds(Condition condition, Map<Atom, BitSet> read) throws IOException {
    BitSet all = new BitSet(size.end());
    if (condition instanceof Condition.Has has) {
      all.or(places(has.atom(), read));
    } else if (condition instanceof Condition.Both both) {
      all.set(0, size.end());
      for (Condition part : both.parts()) {
        all.and(holds(part, read));
      }
    } else if (condition instanceof Condition.OneOf any) {
      for (Condition part : any.parts()) {
        all.or(holds(part, read));
      }
    } else if (condition instanceof Condition.No no) {
      all.set(0, size.end());
      all.andNot(holds(no.part(), read));
    } else {
      all.set(0, condition instanceof Condition.Title ? size.titleWords() : size.end());
    }
    return all;
  }

  private BitSet places(Atom atom, Map<Atom, BitSet> read) throws IOException {
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
