package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** Counts what is found by the values of a facet, beside what there is. */
final class CountSearch {
  private static final Comparator<Counts.Row> ORDER =
      Comparator.comparingLong(Counts.Row::found)
          .reversed()
          .thenComparing(Comparator.comparingLong(Counts.Row::hits).reversed())
          .thenComparing(Counts.Row::value);

  private final Hunt hunt;
  private final Facet facet;

  CountSearch(Hunt hunt, Facet facet) {
    this.hunt = hunt;
    this.facet = facet;
  }

  /** What there is of each value of a facet. */
  record Whole(Sums units, Sums words) {}

  /** Numbers by value, and their sum over documents. */
  record Sums(Map<String, Long> byValue, long total) {
    long of(String value) {
      return byValue.getOrDefault(value, 0L);
    }
  }

  /** Hands documents with an amount on. */
  private interface Amounts {
    void each(LeafReaderContext leaf, FacetValues values, long[] total) throws IOException;
  }

  /** Counts. */
  Counts counts(Whole whole) throws IOException {
    Sums found = sums(hunt.searcher(), facet, documents(hunt.searcher(), hunt.plan().query()));
    hunt.checkFinished();
    Sums hits = hits();
    List<Counts.Row> rows = new ArrayList<>();
    TreeSet<String> values = new TreeSet<>(found.byValue().keySet());
    values.addAll(hits.byValue().keySet());
    for (String value : values) {
      rows.add(
          new Counts.Row(
              value,
              found.of(value),
              whole.units().of(value),
              hits.of(value),
              whole.words().of(value)));
    }
    rows.sort(ORDER);
    return new Counts(
        facet,
        hunt.request().unit(),
        rows,
        new Counts.Row(
            "", found.total(), whole.units().total(), hits.total(), whole.words().total()));
  }

  /** Counts a whole archive. */
  static Whole whole(IndexSearcher searcher, Facet facet, Unit unit) throws IOException {
    Query all = unit == Unit.ARTICLE ? Fields.ARTICLES : Fields.SENTENCES;
    Sums units = sums(searcher, facet, documents(searcher, all));
    Sums words = sums(searcher, facet, words(searcher));
    return new Whole(units, words);
  }

  private Sums hits() throws IOException {
    Map<LeafReaderContext, FacetValues> open = new HashMap<>();
    Map<String, Long> sums = new HashMap<>();
    long[] total = new long[1];
    var places = hunt.occurrences();
    if (places.isPresent()) {
      places
          .get()
          .count(
              (leaf, document, frequency) -> {
                FacetValues values = open.get(leaf);
                if (values == null) {
                  values = FacetValues.of(facet, leaf);
                  open.put(leaf, values);
                }
                values.add(document, frequency);
                total[0] += frequency;
              });
    }
    for (FacetValues values : open.values()) {
      values.into(sums);
    }
    return new Sums(sums, total[0]);
  }

  private static Sums sums(IndexSearcher searcher, Facet facet, Amounts amounts)
      throws IOException {
    Map<String, Long> sums = new HashMap<>();
    long[] total = new long[1];
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      FacetValues values = FacetValues.of(facet, leaf);
      amounts.each(leaf, values, total);
      values.into(sums);
    }
    return new Sums(sums, total[0]);
  }

  private static Amounts documents(IndexSearcher searcher, Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    return (leaf, values, total) -> {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        return;
      }
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator each = scorer.iterator();
      int document = each.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(document)) {
          values.add(document, 1);
          total[0]++;
        }
        document = each.nextDoc();
      }
    };
  }

  private static Amounts words(IndexSearcher searcher) {
    return (leaf, values, total) -> {
      Bits live = leaf.reader().getLiveDocs();
      BinaryDocValues layouts = DocValues.getBinary(leaf.reader(), Fields.LAYOUT);
      int document = layouts.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(document)) {
          long words = Layout.size(layouts.binaryValue()).words();
          values.add(document, words);
          total[0] += words;
        }
        document = layouts.nextDoc();
      }
    };
  }
}
