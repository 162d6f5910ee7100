package org.dilema.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Adds numbers up by the values that documents of one segment have for a facet. */
abstract class FacetValues {
  static final String UNDATED = "undated";

  /** Opens a facet. */
  static FacetValues of(Facet facet, LeafReaderContext leaf) throws IOException {
    return switch (facet) {
      case OUTLET -> new One(DocValues.getSorted(leaf.reader(), Fields.sort(Fields.OUTLET)));
      case LANGUAGE -> new One(DocValues.getSorted(leaf.reader(), Fields.sort(Fields.LANGUAGE)));
      case MONTH -> new Months(DocValues.getNumeric(leaf.reader(), Fields.sort(Fields.DATE)));
      case ACTOR -> new Several(DocValues.getSortedSet(leaf.reader(), Fields.sort(Fields.ACTOR)));
      case FRAME -> new Several(DocValues.getSortedSet(leaf.reader(), Fields.sort(Fields.FRAME)));
    };
  }

  /** Adds an amount to the values of a document; documents come in order. */
  abstract void add(int document, long amount) throws IOException;

  /** Adds the sums to those of the segments before. */
  abstract void into(Map<String, Long> sums) throws IOException;

  private static final class One extends FacetValues {
    private final SortedDocValues values;
    private final long[] sums;

    One(SortedDocValues values) {
      this.values = values;
      this.sums = new long[values.getValueCount()];
    }

    @Override
    void add(int document, long amount) throws IOException {
      if (values.advanceExact(document)) {
        sums[values.ordValue()] += amount;
      }
    }

    @Override
    void into(Map<String, Long> all) throws IOException {
      for (int i = 0; i < sums.length; i++) {
        if (sums[i] != 0) {
          all.merge(values.lookupOrd(i).utf8ToString(), sums[i], Long::sum);
        }
      }
    }
  }

  private static final class Several extends FacetValues {
    private final SortedSetDocValues values;
    private final long[] sums;

    Several(SortedSetDocValues values) {
      this.values = values;
      this.sums = new long[(int) values.getValueCount()];
    }

    @Override
    void add(int document, long amount) throws IOException {
      if (values.advanceExact(document)) {
        for (int left = values.docValueCount(); left > 0; left--) {
          sums[(int) values.nextOrd()] += amount;
        }
      }
    }

    @Override
    void into(Map<String, Long> all) throws IOException {
      for (int i = 0; i < sums.length; i++) {
        if (sums[i] != 0) {
          all.merge(values.lookupOrd(i).utf8ToString(), sums[i], Long::sum);
        }
      }
    }
  }

  private static final class Months extends FacetValues {
    private final NumericDocValues days;
    private final Map<Long, long[]> sums = new HashMap<>();
    private final long[] undated = new long[1];

    Months(NumericDocValues days) {
      this.days = days;
    }

    @Override
    void add(int document, long amount) throws IOException {
      if (days.advanceExact(document)) {
        sums.computeIfAbsent(days.longValue(), day -> new long[1])[0] += amount;
      } else {
        undated[0] += amount;
      }
    }

    @Override
    void into(Map<String, Long> all) {
      sums.forEach(
          (day, sum) -> {
            String date = LocalDate.ofEpochDay(day).toString();
            all.merge(date.substring(0, date.length() - 3), sum[0], Long::sum);
          });
      if (undated[0] != 0) {
        all.merge(UNDATED, undated[0], Long::sum);
      }
    }
  }
}
