package org.dilema.archive;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The orders of hits as Lucene knows them; every one ends with article id and sentence. */
final class Sorting {
  private static final SortField ID = new SortField(Fields.sort(Fields.ID), SortField.Type.STRING);
  private static final SortField NUMBER = new SortField(Fields.NUMBER, SortField.Type.LONG);
  private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, date(true), ID, NUMBER);
  private static final Sort DATE = new Sort(date(false), ID, NUMBER);
  private static final Sort OUTLET =
      new Sort(
          new SortField(Fields.sort(Fields.OUTLET), SortField.Type.STRING),
          date(false),
          ID,
          NUMBER);

  private Sorting() {}

  static Sort of(Order order) {
    return switch (order) {
      case RELEVANCE -> RELEVANCE;
      case DATE -> DATE;
      case OUTLET -> OUTLET;
    };
  }

  /** What has no date comes last, whichever end comes first. */
  private static SortField date(boolean newestFirst) {
    SortField date = new SortField(Fields.sort(Fields.DATE), SortField.Type.LONG, newestFirst);
    date.setMissingValue(newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    return date;
  }
}
