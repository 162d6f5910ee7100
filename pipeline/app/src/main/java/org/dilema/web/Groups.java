package org.dilema.web;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table by article, where both the table and the articles asked for ascend. */
final class Groups implements Closeable {
  private final Rows table;
  private final Iterator<TableRow> rows;
  private final boolean byFrame;
  private @Nullable TableRow next;

  /**
   * Begins at the first row.
   *
   * @param byFrame whether the first column is a frame's id and not an article's
   */
  Groups(Rows table, boolean byFrame) {
    this.table = table;
    this.rows = table.iterator();
    this.byFrame = byFrame;
    advance();
  }

  /** Returns the rows of an article that comes after the one asked for before. */
  List<TableRow> of(String article) {
    List<TableRow> group = new ArrayList<>();
    for (TableRow row = next; row != null; row = next) {
      int order = article(row).compareTo(article);
      if (order > 0) {
        break;
      }
      if (order == 0) {
        group.add(row);
      }
      advance();
    }
    return group;
  }

  private String article(TableRow row) {
    return byFrame ? RunFiles.articleOf(row.get("frame")) : row.get("article");
  }

  private void advance() {
    next = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
