package org.dilema.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.dilema.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads hits from the documents of an article and a sentence. */
final class HitReader {
  private final IndexSearcher searcher;
  private final StoredFields stored;
  private final Passages passages;
  private final FrameReader frames;

  HitReader(IndexSearcher searcher, Passages passages, FrameReader frames) throws IOException {
    this.searcher = searcher;
    this.stored = searcher.storedFields();
    this.passages = passages;
    this.frames = frames;
  }

  /**
   * Reads a hit.
   *
   * @param article document number of the article
   * @param sentence document number of the passage, or null where the article has no sentence
   */
  Hit read(int article, @Nullable Integer sentence, double score) throws IOException {
    Document document = stored.document(article);
    int number = sentence == null ? 0 : (int) value(sentence, Fields.NUMBER, 0);
    int start = sentence == null ? 0 : (int) value(sentence, Fields.START, 0);
    int end = sentence == null ? 0 : (int) value(sentence, Fields.END, 0);
    String title = text(document, Fields.TITLE);
    String whole = number == 0 ? title : text(document, Fields.BODY);
    String passage = whole.substring(start, end);
    String language = text(document, Fields.LANGUAGE);
    List<Span> marks =
        sentence == null
            ? List.of()
            : passages.marks(article, sentence, passage, TextLanguage.of(language));
    Citation at =
        new Citation(
            text(document, Fields.ID),
            number,
            start,
            end,
            language,
            date(article),
            text(document, Fields.OUTLET),
            title);
    return new Hit(
        at,
        passage,
        score,
        document.get(Fields.stored(Fields.URL)),
        marks,
        sentence == null ? List.of() : frames.of(sentence));
  }

  private @Nullable LocalDate date(int article) throws IOException {
    long day = value(article, Fields.sort(Fields.DATE), Long.MIN_VALUE);
    return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
  }

  private long value(int document, String field, long otherwise) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues values = leaf.reader().getNumericDocValues(field);
    boolean known = values != null && values.advanceExact(document - leaf.docBase);
    return known ? Objects.requireNonNull(values).longValue() : otherwise;
  }

  private static String text(Document document, String field) {
    return Objects.requireNonNullElse(document.get(Fields.stored(field)), "");
  }
}
