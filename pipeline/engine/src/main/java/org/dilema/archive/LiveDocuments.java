package org.dilema.archive;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** Goes through the documents that answer a query and were not deleted, in the index's order. */
final class LiveDocuments {

  private LiveDocuments() {}

  /** Receives a document and the scorer that stands at it. */
  interface Receiver {
    void accept(LeafReaderContext leaf, int document, Scorer scorer) throws IOException;
  }

  /** Shows each document to the receiver. */
  static void each(IndexSearcher searcher, Query query, ScoreMode mode, Receiver receiver)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), mode, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator each = scorer.iterator();
      int document = each.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(document)) {
          receiver.accept(leaf, document, scorer);
        }
        document = each.nextDoc();
      }
    }
  }
}
