package org.dilema.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.dilema.archive.TokenPattern.Atom;
import org.jspecify.annotations.Nullable;

/** Goes through every place where words stand, article by article in the order of the archive. */
final class Occurrences {
  private final IndexSearcher searcher;
  private final Query articles;
  private final TokenSearch search;
  private final FixedBitSet @Nullable [] sentences;

  /**
   * Prepares to look.
   *
   * @param articles the articles to look through
   */
  Occurrences(IndexSearcher searcher, Query articles, TokenSearch search) {
    this(searcher, articles, search, null);
  }

  /**
   * Prepares to look in certain sentences only.
   *
   * @param sentences the sentences in which a match has to begin, a set a segment, or null for all
   */
  Occurrences(
      IndexSearcher searcher,
      Query articles,
      TokenSearch search,
      FixedBitSet @Nullable [] sentences) {
    this.searcher = searcher;
    this.articles = articles;
    this.search = search;
    this.sentences = sentences;
  }

  /** Receives an article with its matches. */
  interface Receiver {
    void accept(LeafReaderContext leaf, TokenScan scan) throws IOException;
  }

  /** Receives how often the words stand in an article. */
  interface Counter {
    void accept(LeafReaderContext leaf, int document, long frequency) throws IOException;
  }

  /** Receives the postings of a word in a segment. */
  interface Holders {
    void accept(LeafReaderContext leaf, AtomPostings postings) throws IOException;
  }

  /** Hands on every article with a match. */
  void each(Receiver receiver) throws IOException {
    Weight weight = weight();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        boolean all = articles == Fields.ARTICLES && !search.required().isEmpty();
        TokenScan scan =
            new TokenScan(
                search,
                leaf.reader(),
                all ? DocIdSetIterator.all(leaf.reader().maxDoc()) : scorer.iterator());
        while (scan.next()) {
          if (sentences != null) {
            keep(leaf, scan, sentences[leaf.ord]);
          }
          if (scan.matches().size() > 0) {
            receiver.accept(leaf, scan);
          }
        }
      }
    }
  }

  /** Returns what is looked for as a chain of words; empty where it is none. */
  Optional<TokenChain> chain() {
    return search.chain();
  }

  /** Scans an article that was handed on once more. */
  TokenScan scan(LeafReaderContext leaf, int document) throws IOException {
    TokenScan scan = new TokenScan(search, leaf.reader(), new SingleDocument(document));
    scan.next();
    return scan;
  }

  private static void keep(LeafReaderContext leaf, TokenScan scan, FixedBitSet wanted)
      throws IOException {
    int[] documents = SentenceDocuments.of(leaf, scan.document(), scan.layout());
    Layout layout = scan.layout();
    scan.matches()
        .retain(
            (start, end) -> {
              int sentence = layout.sentenceAt(start);
              return sentence >= 0 && wanted.get(documents[sentence]);
            });
  }

  /** Returns whether a match is one word of an article, so that no place need be read. */
  boolean isSingle() {
    return search.single().isPresent() && sentences == null;
  }

  /** Returns whether the articles looked through are those that hold a single word. */
  boolean isPostings() {
    return isSingle()
        && (articles == Fields.ARTICLES
            || Implied.isOneOf(articles, search.single().orElseThrow().terms()));
  }

  /** Hands on where a single word stands, where {@link #isPostings}. */
  void postings(Holders holders) throws IOException {
    Atom atom = search.single().orElseThrow();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      holders.accept(leaf, AtomPostings.open(leaf.reader(), atom, PostingsEnum.FREQS));
    }
  }

  /** Hands on how many matches every article has; of single words no place need be read. */
  void count(Counter counter) throws IOException {
    if (isSingle()) {
      countSingle(false, counter);
    } else {
      each((leaf, scan) -> counter.accept(leaf, scan.document(), scan.matches().size()));
    }
  }

  /**
   * Hands on every article looked through with how often a single word stands there, be it never.
   */
  void countEach(Counter counter) throws IOException {
    countSingle(true, counter);
  }

  private void countSingle(boolean without, Counter counter) throws IOException {
    Atom atom = search.single().orElseThrow();
    @Nullable Weight weight = isPostings() ? null : weight();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      AtomPostings postings = AtomPostings.open(leaf.reader(), atom, PostingsEnum.FREQS);
      DocIdSetIterator each =
          weight == null ? postings.documents() : looked(weight, leaf, without, postings);
      Bits live = leaf.reader().getLiveDocs();
      int document = each.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS) {
        search.deadline().check();
        if (live == null || live.get(document)) {
          boolean holds = postings.advance(document) == document;
          counter.accept(leaf, document, holds ? postings.frequency(document) : 0);
        }
        document = each.nextDoc();
      }
    }
  }

  /** Goes through the articles looked through, or those of them that hold the word. */
  private static DocIdSetIterator looked(
      Weight weight, LeafReaderContext leaf, boolean without, AtomPostings postings)
      throws IOException {
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return DocIdSetIterator.empty();
    }
    return without
        ? scorer.iterator()
        : ConjunctionUtils.intersectIterators(List.of(postings.documents(), scorer.iterator()));
  }

  private Weight weight() throws IOException {
    return searcher.createWeight(searcher.rewrite(articles), ScoreMode.COMPLETE_NO_SCORES, 1);
  }
}
