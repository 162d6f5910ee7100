package org.dilema.archive;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms of one layer at given positions; several may share one. */
final class LayerStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<String> terms;
  private int[] positions;
  private int at;

  /** Builds a layer without terms. */
  LayerStream() {
    this.terms = new ArrayList<>();
    this.positions = new int[8];
  }

  /** Builds a layer of one term a position, from 0. */
  LayerStream(List<String> terms) {
    this.terms = terms;
    this.positions = new int[terms.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = i;
    }
  }

  /** Adds a term; positions never fall. */
  void add(String text, int position) {
    if (terms.size() == positions.length) {
      positions = java.util.Arrays.copyOf(positions, 2 * positions.length);
    }
    positions[terms.size()] = position;
    terms.add(text);
  }

  /** Returns whether nothing was added. */
  boolean isEmpty() {
    return terms.isEmpty();
  }

  @Override
  public void reset() {
    at = 0;
  }

  @Override
  public boolean incrementToken() {
    if (at >= terms.size()) {
      return false;
    }
    clearAttributes();
    term.append(terms.get(at));
    step.setPositionIncrement(at == 0 ? positions[0] + 1 : positions[at] - positions[at - 1]);
    at++;
    return true;
  }
}
