package org.dilema.archive;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BitSet;

/** Leads from an article to the documents of its sentences, which stand before it. */
final class SentenceDocuments {
  private static final BitSetProducer SENTENCES = new QueryBitSetProducer(Fields.SENTENCES);

  private SentenceDocuments() {}

  /** Returns the document number of each sentence of the layout, within the segment. */
  static int[] of(LeafReaderContext leaf, int article, Layout layout) throws IOException {
    int[] documents = new int[layout.sentences().size()];
    BitSet sentences = SENTENCES.getBitSet(leaf);
    int document = article;
    for (int i = documents.length - 1; i >= 0 && sentences != null; i--) {
      document = sentences.prevSetBit(document - 1);
      documents[i] = document;
    }
    return documents;
  }
}
