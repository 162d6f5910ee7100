package org.dilema.archive;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/** Reads the layouts of articles of one segment, in their order, and no more of each than asked. */
final class LayoutReader {
  private final @Nullable BinaryDocValues layouts;
  private int document = -1;
  private Layout.@Nullable Size size;
  private @Nullable Layout layout;

  LayoutReader(LeafReader reader) throws IOException {
    this.layouts = reader.getBinaryDocValues(Fields.LAYOUT);
  }

  /** Turns to an article. */
  void at(int number) {
    document = number;
    size = null;
    layout = null;
  }

  /** Returns whether the document is an article. */
  boolean exists() throws IOException {
    return layouts != null && layouts.advanceExact(document);
  }

  /** Returns how many words the article has. */
  Layout.Size size() throws IOException {
    if (size == null) {
      size = exists() ? Layout.size(values().binaryValue()) : new Layout.Size(0, 0);
    }
    return size;
  }

  /** Returns where the sentences of the article lie. */
  Layout layout() throws IOException {
    if (layout == null) {
      exists();
      layout = Layout.read(values().binaryValue());
    }
    return layout;
  }

  private BinaryDocValues values() {
    return Objects.requireNonNull(layouts);
  }
}
