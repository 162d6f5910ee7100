package org.dilema.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/**
 * Articles or sentences, and words, added up by the values of a facet. Documents come in the order
 * of the archive; values are counted by their numbers, and named once a segment.
 */
final class Tally {
  private final Facet facet;
  private final Map<String, Sum> sums = new HashMap<>();
  private @Nullable LeafReaderContext leaf;
  private @Nullable FacetValues values;
  private long units;
  private long words;

  Tally(Facet facet) {
    this.facet = facet;
  }

  /** How many units and words. */
  record Sum(long units, long words) {
    static final Sum NONE = new Sum(0, 0);

    Sum plus(Sum other) {
      return new Sum(units + other.units, words + other.words);
    }
  }

  /** Adds a document. */
  void add(LeafReaderContext in, int document, long unit, long word) throws IOException {
    values(in).add(document, unit, word);
    units += unit;
    words += word;
  }

  /** Adds every document of some postings as one unit, and its places as words. */
  void addAll(LeafReaderContext in, AtomPostings postings, Deadline deadline) throws IOException {
    Sum added = values(in).addAll(postings, in.reader().getLiveDocs(), deadline);
    units += added.units();
    words += added.words();
  }

  private FacetValues values(LeafReaderContext in) throws IOException {
    FacetValues now = values;
    if (leaf != in || now == null) {
      close();
      leaf = in;
      now = FacetValues.of(facet, in);
      values = now;
    }
    return now;
  }

  /** Returns the sums by value; nothing can be added afterwards. */
  Map<String, Sum> sums() throws IOException {
    close();
    return sums;
  }

  /** Returns the sum over documents; a document with two values counts once. */
  Sum total() {
    return new Sum(units, words);
  }

  private void close() throws IOException {
    if (values != null) {
      values.into(sums);
    }
    values = null;
  }
}
