package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;

/**
 * Collects the most relevant documents and counts all, in the order that {@link Sorting} gives
 * {@link Order#RELEVANCE}. Of a document that scores too low nothing but its score is read;
 * Lucene's collector for orders of several parts asks for each part of every document, and takes
 * twice the time.
 */
final class BestFirst implements Collector {
  private static final Comparator<Candidate> ORDER =
      Comparator.comparing(Candidate::score)
          .reversed()
          .thenComparing(Comparator.comparingLong(Candidate::day).reversed())
          .thenComparing(Candidate::id)
          .thenComparingLong(Candidate::number)
          .thenComparingInt(Candidate::document);

  private final int wanted;
  private final PriorityQueue<Candidate> kept = new PriorityQueue<>(ORDER.reversed());
  private float least = Float.NEGATIVE_INFINITY;
  private long total;

  /**
   * Prepares to collect.
   *
   * @param wanted how many are kept, at least 1
   */
  BestFirst(int wanted) {
    this.wanted = wanted;
  }

  /** A document with all that its rank depends on; what has no day comes last among equals. */
  record Candidate(float score, long day, BytesRef id, long number, int document) {}

  /** Returns how many documents were found. */
  long total() {
    return total;
  }

  /** Returns the documents kept, the best first. */
  List<Candidate> best() {
    List<Candidate> best = new ArrayList<>(kept);
    Collections.sort(best, ORDER);
    return best;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new Leaf(context);
  }

  private final class Leaf implements LeafCollector {
    private final int base;
    private final NumericDocValues days;
    private final SortedDocValues ids;
    private final NumericDocValues numbers;
    private Scorable scorer = new NoScore();

    Leaf(LeafReaderContext context) throws IOException {
      this.base = context.docBase;
      this.days = DocValues.getNumeric(context.reader(), Fields.sort(Fields.DATE));
      this.ids = DocValues.getSorted(context.reader(), Fields.sort(Fields.ID));
      this.numbers = DocValues.getNumeric(context.reader(), Fields.NUMBER);
    }

    @Override
    public void setScorer(Scorable each) {
      scorer = each;
    }

    @Override
    public void collect(int document) throws IOException {
      total++;
      float score = scorer.score();
      if (score >= least) {
        consider(document, score);
      }
    }

    private void consider(int document, float score) throws IOException {
      long day = days.advanceExact(document) ? days.longValue() : Long.MIN_VALUE;
      if (kept.size() == wanted && score == least && day < kept.element().day()) {
        return;
      }
      kept.add(
          new Candidate(
              score,
              day,
              ids.advanceExact(document)
                  ? BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()))
                  : new BytesRef(),
              numbers.advanceExact(document) ? numbers.longValue() : 0,
              base + document));
      if (kept.size() > wanted) {
        kept.remove();
      }
      if (kept.size() == wanted) {
        least = kept.element().score();
      }
    }
  }

  /** Stands in until a segment's scorer is known. */
  private static final class NoScore extends Scorable {
    @Override
    public float score() {
      return 0;
    }

    @Override
    public int docID() {
      return DocIdSetIterator.NO_MORE_DOCS;
    }
  }
}
