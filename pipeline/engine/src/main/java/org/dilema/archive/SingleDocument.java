package org.dilema.archive;

import org.apache.lucene.search.DocIdSetIterator;

/** Goes to one document and no other. */
final class SingleDocument extends DocIdSetIterator {
  private final int document;
  private int at = -1;

  SingleDocument(int document) {
    this.document = document;
  }

  @Override
  public int docID() {
    return at;
  }

  @Override
  public int nextDoc() {
    return advance(at + 1);
  }

  @Override
  public int advance(int target) {
    at = target <= document ? document : NO_MORE_DOCS;
    return at;
  }

  @Override
  public long cost() {
    return 1;
  }
}
