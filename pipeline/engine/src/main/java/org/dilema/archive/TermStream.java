package org.dilema.archive;

import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** The words of an article, or of a stretch of it, as one layer files them: a term a position. */
final class TermStream extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final WordRow row;
  private final Function<Form, BytesRef> layer;
  private final int first;
  private final int end;
  private final int before;
  private int at;
  private int last;

  /** Streams a whole article. */
  TermStream(WordRow row, Function<Form, BytesRef> layer) {
    this(row, layer, 0, row.end(), -1);
  }

  /** Streams a stretch of positions, which then count from 0. */
  TermStream(WordRow row, Function<Form, BytesRef> layer, int first, int end) {
    this(row, layer, first, end, first - 1);
  }

  private TermStream(WordRow row, Function<Form, BytesRef> layer, int first, int end, int before) {
    this.row = row;
    this.layer = layer;
    this.first = first;
    this.end = end;
    this.before = before;
    this.at = first;
    this.last = before;
  }

  @Override
  public void reset() {
    at = first;
    last = before;
  }

  @Override
  public boolean incrementToken() {
    if (at == row.title().size() && at < row.bodyStart()) {
      at = row.bodyStart();
    }
    if (at >= end) {
      return false;
    }
    clearAttributes();
    term.setBytesRef(layer.apply(row.at(at).form()));
    step.setPositionIncrement(at - last);
    last = at++;
    return true;
  }
}
