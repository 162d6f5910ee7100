package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.dilema.archive.TokenPattern.Atom;
import org.jspecify.annotations.Nullable;

/**
 * Finds the matches of a token pattern in the articles of one segment, in their order. Articles
 * that lack a token that every match needs are skipped by their postings; what is a chain of words
 * is found from these alone.
 */
final class TokenScan {
  private final TokenSearch search;
  private final TokenMatcher matcher;
  private final @Nullable TokenWalk walk;
  private final AtomPostings[] required;
  private final DocIdSetIterator articles;
  private final @Nullable Bits live;
  private final LayoutReader layouts;
  private final TokenMatches matches = new TokenMatches();
  private int document = -1;

  /**
   * Opens a segment.
   *
   * @param articles the articles to look through
   */
  TokenScan(TokenSearch search, LeafReader reader, DocIdSetIterator articles) throws IOException {
    this.search = search;
    this.articles = articles;
    this.live = reader.getLiveDocs();
    this.layouts = new LayoutReader(reader);
    Map<Atom, AtomPostings> postings = new LinkedHashMap<>();
    for (Atom atom : search.atoms()) {
      postings.put(atom, AtomPostings.open(reader, atom, PostingsEnum.POSITIONS));
    }
    this.required = required(search, reader, postings);
    if (search.chain().isPresent()) {
      this.walk = null;
      this.matcher = new ChainMatcher(search.chain().get(), postings, search.deadline());
    } else {
      this.walk = new TokenWalk(search.automaton());
      this.matcher = new WalkMatcher(search, walk, postings, layouts);
    }
  }

  private static AtomPostings[] required(
      TokenSearch search, LeafReader reader, Map<Atom, AtomPostings> postings) throws IOException {
    List<AtomPostings> required = new ArrayList<>();
    for (Atom atom : search.required()) {
      AtomPostings known = postings.get(atom);
      required.add(known != null ? known : AtomPostings.open(reader, atom, PostingsEnum.FREQS));
    }
    required.sort((a, b) -> Long.compare(a.cost(), b.cost()));
    return required.toArray(new AtomPostings[0]);
  }

  /** Moves to the next article with a match; returns false where there is none. */
  boolean next() throws IOException {
    while ((document = candidate(document + 1)) != DocIdSetIterator.NO_MORE_DOCS) {
      search.deadline().check();
      if (live == null || live.get(document)) {
        matches.clear();
        layouts.at(document);
        matcher.match(document, matches);
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
    return layouts.layout();
  }

  /** Returns how many words the article has. */
  Layout.Size size() throws IOException {
    return layouts.size();
  }

  /** Returns the walk over the current article, from which captures can be read. */
  TokenWalk walk() {
    return Objects.requireNonNull(walk, "a chain has no captures");
  }

  private int candidate(int from) throws IOException {
    int target = from;
    while (true) {
      int agreed = agreed(target);
      if (agreed == DocIdSetIterator.NO_MORE_DOCS) {
        return agreed;
      }
      if (articles.docID() < agreed) {
        articles.advance(agreed);
      }
      if (articles.docID() == agreed || articles.docID() == DocIdSetIterator.NO_MORE_DOCS) {
        return articles.docID();
      }
      target = articles.docID();
    }
  }

  /** Returns the first document from {@code target} on that has every token that is needed. */
  private int agreed(int target) throws IOException {
    int document = target;
    int agreeing = 0;
    for (int i = 0; agreeing < required.length; i = i + 1 == required.length ? 0 : i + 1) {
      int reached = required[i].advance(document);
      agreeing = reached == document ? agreeing + 1 : 1;
      document = reached;
      if (document == DocIdSetIterator.NO_MORE_DOCS) {
        return document;
      }
    }
    return document;
  }
}
