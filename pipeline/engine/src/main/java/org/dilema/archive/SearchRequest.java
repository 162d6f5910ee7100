package org.dilema.archive;

import java.time.Duration;
import java.util.function.Consumer;
import org.dilema.lexicon.Pairs;
import org.jspecify.annotations.Nullable;

/**
 * What to look for and how to show it.
 *
 * @param query the query, in the syntax named
 * @param syntax how the query is written
 * @param filters what articles must be besides
 * @param unit what has to hold everything asked for
 * @param matchCase whether capital and small letters are told apart
 * @param matchDiacritics whether letters with and without marks are told apart
 * @param pairs words to look for in the other language too; {@link Pairs#NONE} for none
 * @param order what comes first
 * @param collapseStories whether of each story only the first is shown
 * @param sample draws a subset at random, where given
 * @param offset hits to skip, at least 0
 * @param limit largest number of hits to return, at least 0
 * @param timeout time after which the search is given up
 */
public record SearchRequest(
    String query,
    Syntax syntax,
    Filters filters,
    Unit unit,
    boolean matchCase,
    boolean matchDiacritics,
    Pairs pairs,
    Order order,
    boolean collapseStories,
    @Nullable Sample sample,
    int offset,
    int limit,
    Duration timeout) {
  /** Hits returned where nothing else is asked for. */
  public static final int DEFAULT_LIMIT = 20;

  /** Time allowed where nothing else is asked for. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

  /** Rejects negative numbers. */
  public SearchRequest {
    if (limit < 0 || offset < 0) {
      throw new IllegalArgumentException(
          "limit and offset: expected 0 or more, found " + limit + " and " + offset);
    }
  }

  /** Returns a request without filters for the best articles. */
  public static SearchRequest of(String query) {
    return of(query, Syntax.WORDS);
  }

  /** Returns a request without filters for the matches of a token pattern. */
  public static SearchRequest pattern(String query) {
    return of(query, Syntax.TOKENS);
  }

  private static SearchRequest of(String query, Syntax syntax) {
    return new SearchRequest(
        query,
        syntax,
        Filters.NONE,
        Unit.ARTICLE,
        false,
        false,
        Pairs.NONE,
        Order.RELEVANCE,
        false,
        null,
        0,
        DEFAULT_LIMIT,
        DEFAULT_TIMEOUT);
  }

  /** Returns the same request with other filters. */
  public SearchRequest withFilters(Filters other) {
    return with(draft -> draft.filters = other);
  }

  /** Returns the same request with another unit. */
  public SearchRequest withUnit(Unit other) {
    return with(draft -> draft.unit = other);
  }

  /** Returns the same request with other rules on case and diacritics. */
  public SearchRequest withStrictness(boolean strictCase, boolean strictDiacritics) {
    return with(
        draft -> {
          draft.matchCase = strictCase;
          draft.matchDiacritics = strictDiacritics;
        });
  }

  /** Returns the same request with words to look for in the other language too. */
  public SearchRequest withPairs(Pairs other) {
    return with(draft -> draft.pairs = other);
  }

  /** Returns the same request in another order. */
  public SearchRequest withOrder(Order other) {
    return with(draft -> draft.order = other);
  }

  /** Returns the same request, showing of each story only the first, or all. */
  public SearchRequest collapsed(boolean collapse) {
    return with(draft -> draft.collapseStories = collapse);
  }

  /** Returns the same request for a random subset, or for all. */
  public SearchRequest withSample(@Nullable Sample other) {
    return with(draft -> draft.sample = other);
  }

  /** Returns the same request for another page. */
  public SearchRequest withPage(int from, int most) {
    return with(
        draft -> {
          draft.offset = from;
          draft.limit = most;
        });
  }

  /** Returns the same request with another limit. */
  public SearchRequest withLimit(int other) {
    return withPage(offset, other);
  }

  /** Returns the same request with another time allowed. */
  public SearchRequest withTimeout(Duration other) {
    return with(draft -> draft.timeout = other);
  }

  private SearchRequest with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.request();
  }

  /** A request of which some parts are being changed. */
  private static final class Draft {
    private final SearchRequest before;
    private Filters filters;
    private Unit unit;
    private boolean matchCase;
    private boolean matchDiacritics;
    private Pairs pairs;
    private Order order;
    private boolean collapseStories;
    private @Nullable Sample sample;
    private int offset;
    private int limit;
    private Duration timeout;

    Draft(SearchRequest before) {
      this.before = before;
      this.filters = before.filters;
      this.unit = before.unit;
      this.matchCase = before.matchCase;
      this.matchDiacritics = before.matchDiacritics;
      this.pairs = before.pairs;
      this.order = before.order;
      this.collapseStories = before.collapseStories;
      this.sample = before.sample;
      this.offset = before.offset;
      this.limit = before.limit;
      this.timeout = before.timeout;
    }

    SearchRequest request() {
      return new SearchRequest(
          before.query,
          before.syntax,
          filters,
          unit,
          matchCase,
          matchDiacritics,
          pairs,
          order,
          collapseStories,
          sample,
          offset,
          limit,
          timeout);
    }
  }
}
