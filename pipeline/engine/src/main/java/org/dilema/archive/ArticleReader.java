package org.dilema.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;

/** Reads articles of one segment as they are shown; the last one is kept at hand. */
final class ArticleReader {
  private final LeafReaderContext leaf;
  private final StoredFields stored;
  private int last = -1;
  private @Nullable Shown shown;

  ArticleReader(LeafReaderContext leaf) throws IOException {
    this.leaf = leaf;
    this.stored = leaf.reader().storedFields();
  }

  /** An article with its words. */
  record Shown(
      String id,
      String title,
      String body,
      String outlet,
      String language,
      @Nullable LocalDate date,
      @Nullable String url,
      WordRow row) {
    /** Returns the text that holds a position. */
    String textAt(int position) {
      return row.inTitle(position) ? title : body;
    }
  }

  /** Reads an article. */
  Shown read(int document) throws IOException {
    if (shown == null || last != document) {
      Document found = stored.document(document);
      String language = text(found, Fields.LANGUAGE);
      String title = text(found, Fields.TITLE);
      String body = text(found, Fields.BODY);
      shown =
          new Shown(
              text(found, Fields.ID),
              title,
              body,
              text(found, Fields.OUTLET),
              language,
              date(document),
              found.get(Fields.stored(Fields.URL)),
              WordRow.of(TextLanguage.of(language), title, body));
      last = document;
    }
    return shown;
  }

  /** Returns the day of an article where it is known. */
  @Nullable LocalDate date(int document) throws IOException {
    NumericDocValues days = leaf.reader().getNumericDocValues(Fields.sort(Fields.DATE));
    return days != null && days.advanceExact(document)
        ? LocalDate.ofEpochDay(days.longValue())
        : null;
  }

  private static String text(Document document, String field) {
    return Objects.requireNonNullElse(document.get(Fields.stored(field)), "");
  }
}
