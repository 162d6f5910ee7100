package org.dilema.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query with its filters. Several values of one filter are alternatives; different filters must
 * all hold.
 *
 * @param query the query in the syntax of {@link QueryParser}
 * @param languages ISO 639-1 codes; empty for all
 * @param from first day; undated articles are left out where given
 * @param to last day; undated articles are left out where given
 * @param sources outlets
 * @param actors actor ids or codes
 * @param frames categories or subcategories
 * @param unit what has to hold everything asked for
 * @param matchCase whether capital and small letters are told apart
 * @param matchDiacritics whether letters with and without marks are told apart
 * @param limit largest number of hits to return, at least 0
 */
public record SearchRequest(
    String query,
    List<String> languages,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> sources,
    List<String> actors,
    List<String> frames,
    Unit unit,
    boolean matchCase,
    boolean matchDiacritics,
    int limit) {
  /** Hits returned where nothing else is asked for. */
  public static final int DEFAULT_LIMIT = 20;

  /** Copies the filters. */
  public SearchRequest {
    languages = List.copyOf(languages);
    sources = List.copyOf(sources);
    actors = List.copyOf(actors);
    frames = List.copyOf(frames);
    if (limit < 0) {
      throw new IllegalArgumentException("limit: expected 0 or more, found " + limit);
    }
  }

  /** Returns a request without filters for the best articles. */
  public static SearchRequest of(String query) {
    return new SearchRequest(
        query,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        Unit.ARTICLE,
        false,
        false,
        DEFAULT_LIMIT);
  }

  /** Returns the same request with another unit. */
  public SearchRequest withUnit(Unit other) {
    return new SearchRequest(
        query,
        languages,
        from,
        to,
        sources,
        actors,
        frames,
        other,
        matchCase,
        matchDiacritics,
        limit);
  }

  /** Returns the same request with another limit. */
  public SearchRequest withLimit(int other) {
    return new SearchRequest(
        query,
        languages,
        from,
        to,
        sources,
        actors,
        frames,
        unit,
        matchCase,
        matchDiacritics,
        other);
  }

  /** Returns the same request with other rules on case and diacritics. */
  public SearchRequest withStrictness(boolean strictCase, boolean strictDiacritics) {
    return new SearchRequest(
        query,
        languages,
        from,
        to,
        sources,
        actors,
        frames,
        unit,
        strictCase,
        strictDiacritics,
        limit);
  }
}
