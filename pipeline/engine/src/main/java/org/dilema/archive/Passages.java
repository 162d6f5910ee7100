package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.dilema.text.Span;

/** Finds, for articles found, the sentence to show, and in it what to mark. */
final class Passages {
  private final Hunt hunt;
  private final IndexSearcher searcher;
  private final Weight ranking;
  private final List<Weight> marks = new ArrayList<>();

  Passages(Hunt hunt) throws IOException {
    this.searcher = hunt.searcher();
    this.hunt = hunt;
    this.ranking = weight(hunt.plan().passages(), ScoreMode.COMPLETE);
    for (Query mark : hunt.plan().marks()) {
      marks.add(weight(mark, ScoreMode.COMPLETE_NO_SCORES));
    }
  }

  /**
   * Returns the best sentence of each article: the one that answers most of the query, or else the
   * first of the article.
   *
   * @param articles document numbers of articles, in any order
   * @return document numbers of sentences by article; articles without any sentence are absent
   */
  Map<Integer, Integer> best(List<Integer> articles) throws IOException {
    Map<Integer, Integer> best = new TreeMap<>();
    List<Integer> sorted = articles.stream().sorted().toList();
    int from = 0;
    while (from < sorted.size()) {
      LeafReaderContext leaf = leaf(sorted.get(from));
      int to = from;
      int end = leaf.docBase + leaf.reader().maxDoc();
      while (to < sorted.size() && sorted.get(to) < end) {
        to++;
      }
      best(leaf, sorted.subList(from, to), best);
      from = to;
    }
    return best;
  }

  private void best(LeafReaderContext leaf, List<Integer> articles, Map<Integer, Integer> best)
      throws IOException {
    BitSet ends = Fields.ARTICLE_BITS.getBitSet(leaf);
    Scorer scorer = ranking.scorer(leaf);
    DocIdSetIterator matches = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
    NumericDocValues numbers = leaf.reader().getNumericDocValues(Fields.NUMBER);
    for (int article : articles) {
      int last = article - leaf.docBase;
      int first = last == 0 || ends == null ? 0 : ends.prevSetBit(last - 1) + 1;
      int top = numbers == null ? last : numbers.advance(first);
      float highest = 0;
      int doc = matches.docID() < first ? matches.advance(first) : matches.docID();
      for (; doc < last && scorer != null; doc = matches.nextDoc()) {
        if (scorer.score() > highest) {
          highest = scorer.score();
          top = doc;
        }
      }
      if (top < last) {
        best.put(article, leaf.docBase + top);
      }
    }
  }

  /**
   * Returns what matched in a sentence, as ranges of its text.
   *
   * @param article document number of the article
   * @param sentence document number of the sentence
   */
  List<Span> marks(int article, int sentence, String text, TextLanguage language)
      throws IOException {
    if (hunt.plan() instanceof TokenPlan) {
      return tokens(article, sentence, language.unstemmed(text));
    }
    for (Weight mark : marks) {
      List<Span> found = marks(mark, sentence, text, language);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Span> marks(Weight mark, int sentence, String text, TextLanguage language)
      throws IOException {
    LeafReaderContext leaf = leaf(sentence);
    Matches matches = mark.matches(leaf, sentence - leaf.docBase);
    if (matches == null) {
      return List.of();
    }
    List<TextLanguage.Word> words = language.unstemmed(text);
    List<Span> found = new ArrayList<>();
    for (String field :
        List.of(Fields.stems(Unit.SENTENCE, language), Fields.written(Unit.SENTENCE, language))) {
      MatchesIterator each = matches.getMatches(field);
      while (each != null && each.next()) {
        int start = each.startPosition();
        int end = each.endPosition();
        if (start >= 0 && end < words.size()) {
          found.add(new Span(words.get(start).start(), words.get(end).end()));
        }
      }
    }
    return joined(found);
  }

  /** Marks the matches of a token pattern, as far as they lie in the sentence. */
  private List<Span> tokens(int article, int sentence, List<TextLanguage.Word> words)
      throws IOException {
    LeafReaderContext leaf = leaf(article);
    TokenSearch search = hunt.plan().occurrences().orElseThrow();
    TokenScan scan =
        new TokenScan(search, leaf.reader(), new SingleDocument(article - leaf.docBase));
    List<Span> found = new ArrayList<>();
    if (scan.next()) {
      int[] documents = SentenceDocuments.of(leaf, scan.document(), scan.layout());
      int index = java.util.Arrays.binarySearch(documents, sentence - leaf.docBase);
      int first = index < 0 ? 0 : scan.layout().sentences().get(index).first();
      for (int i = 0; i < scan.matches().size(); i++) {
        hunt.deadline().check();
        int start = Math.max(0, scan.matches().start(i) - first);
        int end = Math.min(words.size(), scan.matches().end(i) - first);
        if (start < end) {
          found.add(new Span(words.get(start).start(), words.get(end - 1).end()));
        }
      }
    }
    return joined(found);
  }

  private static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).overlaps(span)) {
        Span before = joined.get(last);
        joined.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private LeafReaderContext leaf(int document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }

  private Weight weight(Query query, ScoreMode mode) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), mode, 1);
  }
}
