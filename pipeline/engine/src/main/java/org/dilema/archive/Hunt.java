package org.dilema.archive;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.dilema.text.Span;
import org.jspecify.annotations.Nullable;

/** A request on its way: planned, with its clock running. */
final class Hunt {
  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final Deadline deadline;
  private final Plan plan;
  private final @Nullable TokenSearch search;
  private final @Nullable TokenCaptures captures;

  /**
   * Plans a request and starts its clock.
   *
   * @throws QueryException if the query cannot be understood
   */
  Hunt(IndexSearcher searcher, SearchRequest request) throws IOException {
    this.searcher = searcher;
    this.request = request;
    this.deadline = new Deadline(request.timeout());
    QueryTimeout timeout = deadline::isOver;
    searcher.setTimeout(timeout);
    this.plan =
        request.syntax() == Syntax.TOKENS
            ? new TokenPlan(searcher, request, deadline)
            : new SearchPlan(searcher.getIndexReader(), request, deadline);
    this.search = plan.occurrences().orElse(null);
    this.captures =
        search == null || search.automaton().names().isEmpty()
            ? null
            : new TokenCaptures(search.automaton());
  }

  IndexSearcher searcher() {
    return searcher;
  }

  SearchRequest request() {
    return request;
  }

  Plan plan() {
    return plan;
  }

  Deadline deadline() {
    return deadline;
  }

  /**
   * Throws where the searcher gave up before the end.
   *
   * @throws SearchTimeoutException if the time is over
   */
  void checkFinished() {
    if (searcher.timedOut()) {
      throw deadline.over();
    }
  }

  /** Returns whether a match is one word, so that counting need not read places. */
  boolean isSingle() {
    return search != null && search.single().isPresent() && request.unit() == Unit.ARTICLE;
  }

  /** Returns where the words stand in what is found; empty where no word was asked for. */
  Optional<Occurrences> occurrences() throws IOException {
    if (search == null) {
      return Optional.empty();
    }
    Query articles = plan instanceof TokenPlan tokens ? tokens.candidates() : plan.query();
    if (request.unit() == Unit.ARTICLE) {
      return Optional.of(new Occurrences(searcher, articles, search));
    }
    Query wanted = plan instanceof TokenPlan tokens ? tokens.sentenceFilter() : plan.query();
    return Optional.of(
        new Occurrences(
            searcher, Fields.ARTICLES, search, wanted == null ? null : documents(wanted)));
  }

  /** Returns whether parts of a match are named. */
  boolean hasCaptures() {
    return captures != null;
  }

  /** Returns the positions of the named parts of a match. */
  Map<String, Span> captures(TokenScan scan, int start, int end) {
    return captures == null ? Map.of() : captures.of(scan.walk(), start, end);
  }

  private FixedBitSet[] documents(Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    FixedBitSet[] sets = new FixedBitSet[searcher.getIndexReader().leaves().size()];
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      sets[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        sets[leaf.ord].or(scorer.iterator());
      }
    }
    return sets;
  }
}
