package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
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
  record Whole(Map<String, Tally.Sum> byValue, Tally.Sum total) {}

  /** Counts. */
  Counts counts(Whole whole) throws IOException {
    Tally found = new Tally(facet);
    Tally hits = count(found);
    hunt.checkFinished();
    Map<String, Tally.Sum> units = found.sums();
    Map<String, Tally.Sum> words = hits.sums();
    Set<String> values = new HashSet<>(units.keySet());
    values.addAll(words.keySet());
    List<Counts.Row> rows = new ArrayList<>(values.size());
    for (String value : values) {
      rows.add(
          row(
              value,
              units.getOrDefault(value, Tally.Sum.NONE).units(),
              words.getOrDefault(value, Tally.Sum.NONE).words(),
              whole.byValue().getOrDefault(value, Tally.Sum.NONE)));
    }
    rows.sort(ORDER);
    Counts.Row total = row("", found.total().units(), hits.total().words(), whole.total());
    return new Counts(facet, hunt.request().unit(), rows, total);
  }

  private static Counts.Row row(String value, long units, long words, Tally.Sum all) {
    return new Counts.Row(value, units, all.units(), words, all.words());
  }

  /**
   * Counts what is found; returns where its words are counted, which is the same tally wherever one
   * pass over the articles does for both.
   */
  private Tally count(Tally found) throws IOException {
    Optional<Occurrences> places = hunt.occurrences();
    boolean articles = hunt.request().unit() == Unit.ARTICLE;
    if (places.isPresent() && articles && places.get().isPostings()) {
      places.get().postings((leaf, all) -> found.addAll(leaf, all, hunt.deadline()));
      return found;
    }
    if (places.isPresent() && articles) {
      Occurrences.Counter both = (leaf, document, hits) -> found.add(leaf, document, 1, hits);
      if (hunt.plan() instanceof TokenPlan) {
        places.get().count(both);
        return found;
      } else if (places.get().isSingle()) {
        places.get().countEach(both);
        return found;
      }
    }
    documents(hunt.searcher(), hunt.plan().query(), found);
    Tally hits = new Tally(facet);
    if (places.isPresent()) {
      places.get().count((leaf, document, frequency) -> hits.add(leaf, document, 0, frequency));
    }
    return hits;
  }

  /** Counts a whole archive. */
  static Whole whole(IndexSearcher searcher, Facet facet, Unit unit) throws IOException {
    Tally tally = new Tally(facet);
    if (unit == Unit.ARTICLE) {
      words(searcher, tally, 1);
      return new Whole(tally.sums(), tally.total());
    }
    // Sentences and articles differ in their values, so each are counted by themselves.
    documents(searcher, Fields.SENTENCES, tally);
    Tally words = new Tally(facet);
    words(searcher, words, 0);
    Map<String, Tally.Sum> sums = tally.sums();
    words.sums().forEach((value, sum) -> sums.merge(value, sum, Tally.Sum::plus));
    return new Whole(sums, tally.total().plus(words.total()));
  }

  private static void documents(IndexSearcher searcher, Query query, Tally to) throws IOException {
    LiveDocuments.each(
        searcher,
        query,
        ScoreMode.COMPLETE_NO_SCORES,
        (leaf, document, scorer) -> to.add(leaf, document, 1, 0));
  }

  private static void words(IndexSearcher searcher, Tally to, long unit) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      BinaryDocValues layouts = DocValues.getBinary(leaf.reader(), Fields.LAYOUT);
      int document = layouts.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(document)) {
          to.add(leaf, document, unit, Layout.size(layouts.binaryValue()).words());
        }
        document = layouts.nextDoc();
      }
    }
  }
}
