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
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Adds up, by the values that documents of one segment have for a facet, two amounts of each. */
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

  /** Adds amounts to the values of a document; documents come in order. */
  abstract void add(int document, long units, long words) throws IOException;

  /**
   * Adds every document of some postings as one unit and its places as words.
   *
   * @param live the documents that were not deleted, or null where none was
   * @return what was added
   */
  Tally.Sum addAll(AtomPostings postings, @Nullable Bits live, Deadline deadline)
      throws IOException {
    long units = 0;
    long words = 0;
    DocIdSetIterator each = postings.documents();
    int document = each.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      deadline.check();
      if (live == null || live.get(document)) {
        long places = postings.frequency(document);
        add(document, 1, places);
        units++;
        words += places;
      }
      document = each.nextDoc();
    }
    return new Tally.Sum(units, words);
  }

  /** Adds the sums to those of the segments before. */
  abstract void into(Map<String, Tally.Sum> sums) throws IOException;

  /** The two sums of every value, by the value's number in the segment. */
  private static final class Sums {
    private final long[] units;
    private final long[] words;

    Sums(long values) {
      this.units = new long[(int) values];
      this.words = new long[(int) values];
    }

    void add(int value, long unit, long word) {
      units[value] += unit;
      words[value] += word;
    }

    void into(Map<String, Tally.Sum> all, Names names) throws IOException {
      for (int i = 0; i < units.length; i++) {
        if (units[i] != 0 || words[i] != 0) {
          all.merge(names.of(i), new Tally.Sum(units[i], words[i]), Tally.Sum::plus);
        }
      }
    }
  }

  /** Names values. */
  private interface Names {
    String of(int value) throws IOException;
  }

  private static final class One extends FacetValues {
    private final SortedDocValues values;
    private final Sums sums;

    One(SortedDocValues values) {
      this.values = values;
      this.sums = new Sums(values.getValueCount());
    }

    @Override
    void add(int document, long units, long words) throws IOException {
      if (values.advanceExact(document)) {
        sums.add(values.ordValue(), units, words);
      }
    }

    @Override
    void into(Map<String, Tally.Sum> all) throws IOException {
      sums.into(all, value -> values.lookupOrd(value).utf8ToString());
    }
  }

  private static final class Several extends FacetValues {
    private final SortedSetDocValues values;
    private final Sums sums;

    Several(SortedSetDocValues values) {
      this.values = values;
      this.sums = new Sums(values.getValueCount());
    }

    @Override
    void add(int document, long units, long words) throws IOException {
      if (values.advanceExact(document)) {
        for (int left = values.docValueCount(); left > 0; left--) {
          sums.add((int) values.nextOrd(), units, words);
        }
      }
    }

    @Override
    void into(Map<String, Tally.Sum> all) throws IOException {
      sums.into(all, value -> values.lookupOrd(value).utf8ToString());
    }
  }

  private static final class Months extends FacetValues {
    private static final long UNKNOWN = Long.MIN_VALUE;

    private final NumericDocValues days;
    private final Map<Long, Tally.Sum> sums = new HashMap<>();

    Months(NumericDocValues days) {
      this.days = days;
    }

    @Override
    void add(int document, long units, long words) throws IOException {
      long day = days.advanceExact(document) ? days.longValue() : UNKNOWN;
      sums.merge(day, new Tally.Sum(units, words), Tally.Sum::plus);
    }

    @Override
    void into(Map<String, Tally.Sum> all) {
      sums.forEach((day, sum) -> all.merge(month(day), sum, Tally.Sum::plus));
    }

    private static String month(long day) {
      if (day == UNKNOWN) {
        return UNDATED;
      }
      String date = LocalDate.ofEpochDay(day).toString();
      return date.substring(0, date.length() - 3);
    }
  }
}
