package org.dilema.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Finds articles or sentences by what is known of them besides their text. */
final class FactMatch {
  private final Unit unit;

  FactMatch(Unit unit) {
    this.unit = unit;
  }

  /** Finds a named value: of the article, or of the actors in reach of the unit. */
  Query value(String field, String value) {
    Query named = key(field, value);
    return QueryFields.isArticle(field) ? ofArticle(named) : named;
  }

  /** Finds days from the one to the other. */
  Query days(Expression.Range range) {
    if (!range.field().equals(Fields.DATE)) {
      throw new QueryException(range.position(), "a range needs the field date: date:[2022 TO *]");
    }
    long low = Long.MIN_VALUE;
    long high = Long.MAX_VALUE;
    if (!range.low().equals("*")) {
      Days days = Days.of(range.low(), range.position());
      low = (range.closedLow() ? days.first() : days.last().plusDays(1)).toEpochDay();
    }
    if (!range.high().equals("*")) {
      Days days = Days.of(range.high(), range.position());
      high = (range.closedHigh() ? days.last() : days.first().minusDays(1)).toEpochDay();
    }
    return days(low, high);
  }

  /** Finds the day, month or year named. */
  Query day(String text, int position) {
    Days days = Days.of(text, position);
    return days(days.first().toEpochDay(), days.last().toEpochDay());
  }

  /** Finds epoch days from the one to the other, both included. */
  Query days(long low, long high) {
    return ofArticle(LongPoint.newRangeQuery(Fields.DATE, low, high));
  }

  /** Finds what holds one frame to which all conditions apply. */
  Query frame(List<Query> conditions) {
    return new ToParentBlockJoinQuery(
        all(conditions),
        unit == Unit.ARTICLE ? Fields.ARTICLE_BITS : Fields.SENTENCE_BITS,
        ScoreMode.None);
  }

  /** Finds a frame to which all conditions apply. */
  static Query all(List<Query> conditions) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    conditions.forEach(condition -> all.add(condition, Occur.FILTER));
    return new ConstantScoreQuery(all.build());
  }

  /** Returns the condition that a field of a frame or an article holds the value. */
  static Query condition(String field, String value) {
    return key(
        QueryFields.isFrame(field) && Fields.ROLES.contains(field) ? Fields.role(field) : field,
        value);
  }

  private static Query key(String field, String value) {
    String key = Letters.key(value);
    if (key.indexOf('*') < 0 && key.indexOf('?') < 0) {
      return new TermQuery(new Term(field, key));
    }
    AutomatonQuery pattern = new WildcardQuery(new Term(field, key));
    return new ConstantScoreQuery(pattern);
  }

  private Query ofArticle(Query article) {
    if (unit == Unit.ARTICLE) {
      return article;
    }
    return new BooleanQuery.Builder()
        .add(new ToChildBlockJoinQuery(article, Fields.ARTICLE_BITS), Occur.FILTER)
        .add(Fields.SENTENCES, Occur.FILTER)
        .build();
  }

  /** The days that a date of a query covers. */
  private record Days(LocalDate first, LocalDate last) {
    static Days of(String text, int position) {
      try {
        if (text.matches("[0-9]{4}")) {
          LocalDate year = LocalDate.of(Integer.parseInt(text), 1, 1);
          return new Days(year, year.plusYears(1).minusDays(1));
        }
        if (text.matches("[0-9]{4}-[0-9]{2}")) {
          YearMonth month = YearMonth.parse(text);
          return new Days(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(text);
        return new Days(day, day);
      } catch (DateTimeException e) {
        throw new QueryException(
            position, "'" + text + "' is no date; write 2022-02-24, 2022-02 or 2022");
      }
    }
  }
}
