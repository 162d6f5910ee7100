package org.dilema.archive;

import org.apache.lucene.util.BytesRef;

/**
 * A word as written with what the layers file of it, also as the index takes it.
 *
 * @param written composed, without a hyphenated case ending
 * @param stem what remains without case, diacritics and inflection
 * @param writtenTerm the word as written, in UTF-8
 * @param foldedTerm the word without case and diacritics
 * @param stemTerm the stem
 */
record Form(
    String written, String stem, BytesRef writtenTerm, BytesRef foldedTerm, BytesRef stemTerm) {

  private static final BytesRef NONE = new BytesRef();

  /** Files a word; terms that are the same are kept once. */
  static Form of(String written, String stem) {
    String folded = Letters.fold(written);
    BytesRef writtenTerm = new BytesRef(written);
    BytesRef foldedTerm = folded.equals(written) ? writtenTerm : new BytesRef(folded);
    BytesRef stemTerm = stem.equals(folded) ? foldedTerm : new BytesRef(stem);
    return new Form(written, stem, writtenTerm, foldedTerm, stemTerm);
  }

  /** Returns a word of which only the letters matter. */
  static Form bare(String written) {
    return new Form(written, "", NONE, NONE, NONE);
  }
}
