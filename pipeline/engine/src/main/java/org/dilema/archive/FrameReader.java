package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/** Reads the frames of a sentence that answer a query; they stand before it in the index. */
final class FrameReader {
  private final IndexSearcher searcher;
  private final List<Weight> asked = new ArrayList<>();

  /**
   * Prepares to read.
   *
   * @param frames queries that find frames, any of which will do; none reads nothing
   */
  FrameReader(IndexSearcher searcher, Collection<Query> frames) throws IOException {
    this.searcher = searcher;
    for (Query frame : frames) {
      asked.add(searcher.createWeight(searcher.rewrite(frame), ScoreMode.COMPLETE_NO_SCORES, 1));
    }
  }

  /** Returns the frames in the order of the text. */
  List<FrameReading> of(int sentence) throws IOException {
    List<FrameReading> read = new ArrayList<>();
    if (asked.isEmpty()) {
      return read;
    }
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(sentence, leaves));
    int end = sentence - leaf.docBase;
    BitSet parents = Fields.SENTENCE_BITS.getBitSet(leaf);
    int first = end == 0 || parents == null ? 0 : parents.prevSetBit(end - 1) + 1;
    SortedDocValues readings = leaf.reader().getSortedDocValues(Fields.READING);
    if (first == end || readings == null) {
      return read;
    }
    FixedBitSet found = found(leaf, first, end);
    for (int i = first; i < end; i++) {
      if (found.get(i - first) && readings.advanceExact(i)) {
        read.add(FrameReading.parse(readings.lookupOrd(readings.ordValue()).utf8ToString()));
      }
    }
    return read;
  }

  /**
   * Returns the frames of the sentences that a match lies in.
   *
   * @param article number of the article within its segment
   * @param start position of the first word
   * @param end position after the last one
   */
  List<FrameReading> of(LeafReaderContext leaf, int article, int start, int end)
      throws IOException {
    List<FrameReading> read = new ArrayList<>();
    if (asked.isEmpty()) {
      return read;
    }
    LayoutReader layouts = new LayoutReader(leaf.reader());
    layouts.at(article);
    Layout layout = layouts.layout();
    int[] documents = SentenceDocuments.of(leaf, article, layout);
    for (int i = 0; i < documents.length; i++) {
      Layout.Passage passage = layout.sentences().get(i);
      if (passage.first() < end && start < passage.end()) {
        read.addAll(of(leaf.docBase + documents[i]));
      }
    }
    return read;
  }

  private FixedBitSet found(LeafReaderContext leaf, int first, int end) throws IOException {
    FixedBitSet found = new FixedBitSet(end - first);
    for (Weight weight : asked) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        int document = scorer.iterator().advance(first);
        while (document < end) {
          found.set(document - first);
          document = scorer.iterator().nextDoc();
        }
      }
    }
    return found;
  }
}
