package org.dilema.archive;

import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds documents that are known already, one set a segment. */
final class DocumentsQuery extends Query {
  private final FixedBitSet[] segments;

  DocumentsQuery(FixedBitSet[] segments) {
    this.segments = segments;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public Scorer scorer(LeafReaderContext context) {
        FixedBitSet found = segments[context.ord];
        return new ConstantScoreScorer(
            this, score(), mode, new BitSetIterator(found, found.approximateCardinality()));
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "documents found before";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return sameClassAs(other)
        && segments == ((DocumentsQuery) Objects.requireNonNull(other)).segments;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(segments);
  }
}
