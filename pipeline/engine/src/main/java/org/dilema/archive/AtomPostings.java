package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.dilema.archive.TokenPattern.Atom;
import org.dilema.archive.TokenPattern.LayerTerm;
import org.jspecify.annotations.Nullable;

/**
 * The places of an atom in one segment: the postings of its terms, merged by a heap ordered by
 * document, so that thousands of terms cost no more than the documents they stand in.
 */
final class AtomPostings {
  private final PostingsEnum[] heap;
  private final long cost;

  private AtomPostings(List<PostingsEnum> postings, long cost) {
    this.heap = postings.toArray(new PostingsEnum[0]);
    this.cost = cost;
  }

  /**
   * Opens the postings of an atom.
   *
   * @param flags {@link PostingsEnum#POSITIONS} or {@link PostingsEnum#FREQS}
   */
  static AtomPostings open(LeafReader reader, Atom atom, int flags) throws IOException {
    List<PostingsEnum> postings = new ArrayList<>();
    long cost = 0;
    String field = "";
    @Nullable TermsEnum terms = null;
    for (LayerTerm term : atom.terms()) {
      if (!term.field().equals(field)) {
        field = term.field();
        Terms all = reader.terms(field);
        terms = all == null ? null : all.iterator();
      }
      if (terms != null && terms.seekExact(new BytesRef(term.text()))) {
        postings.add(terms.postings(null, flags));
        cost += terms.docFreq();
      }
    }
    return new AtomPostings(postings, cost);
  }

  /** Returns how many documents there are to visit at most. */
  long cost() {
    return cost;
  }

  /** Returns whether several terms make the atom, whose places then come in no order. */
  boolean isSeveral() {
    return heap.length > 1;
  }

  /** Moves to the first document from {@code target} on and returns it. */
  int advance(int target) throws IOException {
    if (heap.length == 1) {
      PostingsEnum only = heap[0];
      int reached = only.docID();
      if (reached >= target) {
        return reached;
      }
      // Asking for the next one spares a search within the block.
      return reached + 1 == target ? only.nextDoc() : only.advance(target);
    }
    while (heap.length > 0 && heap[0].docID() < target) {
      heap[0].advance(target);
      sink();
    }
    return heap.length == 0 ? DocIdSetIterator.NO_MORE_DOCS : heap[0].docID();
  }

  /** Goes through the documents; {@link #advance} then need not be called. */
  DocIdSetIterator documents() {
    return heap.length == 1 ? heap[0] : new Merged();
  }

  private final class Merged extends DocIdSetIterator {
    private int document = -1;

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      document = AtomPostings.this.advance(target);
      return document;
    }

    @Override
    public long cost() {
      return cost;
    }
  }

  /** Hands on every place in a document that {@link #advance} returned. */
  void positions(int document, IntConsumer places) throws IOException {
    positions(0, document, places);
  }

  /** Reads so many places of an atom of one term. */
  void positions(int[] to, int count) throws IOException {
    PostingsEnum only = heap[0];
    for (int i = 0; i < count; i++) {
      to[i] = only.nextPosition();
    }
  }

  /** Returns how often the only term stands in the document reached. */
  int frequency() throws IOException {
    return heap[0].freq();
  }

  private void positions(int node, int document, IntConsumer places) throws IOException {
    if (node >= heap.length || heap[node].docID() != document) {
      return;
    }
    PostingsEnum one = heap[node];
    for (int left = one.freq(); left > 0; left--) {
      places.accept(one.nextPosition());
    }
    positions(2 * node + 1, document, places);
    positions(2 * node + 2, document, places);
  }

  /** Returns how often the terms stand in a document that {@link #advance} returned. */
  long frequency(int document) throws IOException {
    return heap.length == 1 ? heap[0].freq() : frequency(0, document);
  }

  private long frequency(int node, int document) throws IOException {
    return node >= heap.length || heap[node].docID() != document
        ? 0
        : heap[node].freq() + frequency(2 * node + 1, document) + frequency(2 * node + 2, document);
  }

  private void sink() {
    int node = 0;
    while (true) {
      int child = 2 * node + 1;
      if (child >= heap.length) {
        return;
      }
      if (child + 1 < heap.length && heap[child + 1].docID() < heap[child].docID()) {
        child++;
      }
      if (heap[node].docID() <= heap[child].docID()) {
        return;
      }
      PostingsEnum below = heap[child];
      heap[child] = heap[node];
      heap[node] = below;
      node = child;
    }
  }
}
