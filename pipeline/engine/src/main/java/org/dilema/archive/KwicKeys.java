package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.jspecify.annotations.Nullable;

/** Makes the keys that a concordance is sorted by; only orders by words read the text. */
final class KwicKeys {
  /** Words that are compared before the place in the archive decides. */
  static final int WORDS = 5;

  private final KwicOrder order;
  private final @Nullable Sample sample;
  private @Nullable LeafReaderContext leaf;
  private @Nullable ArticleReader reader;

  /**
   * Builds the keys.
   *
   * @param sample lots to sort by instead, or null
   */
  KwicKeys(KwicOrder order, @Nullable Sample sample) {
    this.order = order;
    this.sample = sample;
  }

  /** Returns the key of a match of the article just scanned. */
  KwicKey of(LeafReaderContext in, TokenScan scan, int index) throws IOException {
    return of(in, scan.document(), scan.matches().start(index), scan.matches().end(index));
  }

  /** Returns the key of a match. */
  KwicKey of(LeafReaderContext in, int document, int start, int end) throws IOException {
    if (leaf != in || reader == null) {
      leaf = in;
      reader = ArticleReader.inOrder(in);
    }
    if (sample != null) {
      long lot = sample.lot(text(in, Fields.ID, document), 1_000_003 * start + end);
      return new KwicKey(List.of(), lot, in.docBase + document, start, end);
    }
    List<String> words =
        switch (order) {
          case LEFT -> words(reader.read(document).row(), start, start - 1, -1);
          case RIGHT -> words(reader.read(document).row(), start, end, 1);
          case MATCH -> words(reader.read(document).row(), start, start, 1);
          case OUTLET -> List.of(text(in, Fields.OUTLET, document));
          case DATE, ARCHIVE -> List.of();
        };
    boolean dated = order == KwicOrder.DATE || order == KwicOrder.OUTLET;
    return new KwicKey(words, dated ? day(reader, document) : 0, in.docBase + document, start, end);
  }

  private static long day(ArticleReader reader, int document) throws IOException {
    var date = reader.date(document);
    return date == null ? Long.MAX_VALUE : date.toEpochDay();
  }

  private static List<String> words(WordRow row, int match, int from, int step) {
    List<String> words = new ArrayList<>(WORDS);
    int first = row.inTitle(match) ? 0 : row.bodyStart();
    int end = row.inTitle(match) ? row.title().size() : row.end();
    int at = from;
    for (int i = 0; i < WORDS && at >= first && at < end; i++) {
      words.add(Letters.fold(row.at(at).written()));
      at += step;
    }
    return words;
  }

  private static String text(LeafReaderContext in, String field, int document) throws IOException {
    SortedDocValues values = in.reader().getSortedDocValues(Fields.sort(field));
    return values != null && values.advanceExact(document)
        ? Objects.requireNonNull(values.lookupOrd(values.ordValue())).utf8ToString()
        : "";
  }
}
