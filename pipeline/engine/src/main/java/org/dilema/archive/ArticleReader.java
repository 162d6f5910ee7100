package org.dilema.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/** Reads articles of one segment as they are shown; the last one is kept at hand. */
final class ArticleReader {
  private final LeafReaderContext leaf;
  private final Stored stored;
  private int last = -1;
  private @Nullable Shown shown;

  /** Where stored texts come from. */
  private interface Stored {
    Document document(int number) throws IOException;
  }

  /** Reads articles in any order. */
  ArticleReader(LeafReaderContext leaf) throws IOException {
    this(leaf, leaf.reader().storedFields()::document);
  }

  private ArticleReader(LeafReaderContext leaf, Stored stored) {
    this.leaf = leaf;
    this.stored = stored;
  }

  /** Reads articles one after the other: what is unpacked for one is kept for its neighbours. */
  static ArticleReader inOrder(LeafReaderContext leaf) throws IOException {
    if (leaf.reader() instanceof CodecReader whole && whole.getFieldsReader() != null) {
      StoredFieldsReader fields = whole.getFieldsReader().getMergeInstance();
      return new ArticleReader(
          leaf,
          number -> {
            DocumentStoredFieldVisitor visitor = new DocumentStoredFieldVisitor();
            fields.document(number, visitor);
            return visitor.getDocument();
          });
    }
    return new ArticleReader(leaf);
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
              WordRow.unstemmed(TextLanguage.of(language), title, body));
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
