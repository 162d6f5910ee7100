package org.dilema.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dilema.archive.Collocate;
import org.dilema.archive.Concordance;
import org.dilema.archive.NearWords;
import org.dilema.archive.QueryException;
import org.dilema.archive.SearchRequest;
import org.dilema.archive.SearchResult;
import org.dilema.archive.SearchTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A search with what was found, shown in one of four ways.
 *
 * @param head the masthead
 * @param form what was asked
 * @param error what is wrong with the query, or empty
 * @param hits the hits of this page, where a list is shown
 * @param lines the lines of this page, where a concordance is shown
 * @param timeline hits by month, where asked for
 * @param words words that stand near, where asked for
 * @param paging where hits or lines stand
 * @param facets ways to narrow
 * @param expansions what was looked for besides
 * @param near words to try where nothing was found
 * @param articles articles of the archive
 */
record SearchPage(
    Masthead head,
    SearchForm form,
    String error,
    List<HitView> hits,
    List<LineView> lines,
    @Nullable Timeline timeline,
    @Nullable List<Collocate> words,
    Paging paging,
    List<Narrowing> facets,
    List<String> expansions,
    List<NearWords> near,
    long articles) {
  private static final int HITS = 20;
  private static final int LINES = 50;
  private static final int WORDS = 60;
  static final int WINDOW = 5;
  static final int LEAST = 2;

  /** Answers a search; a query that cannot be understood gives a page that says why. */
  static SearchPage of(Holdings holdings, SearchForm form) throws IOException {
    if (!form.asks()) {
      return empty(holdings, form, "");
    }
    try {
      return switch (form.view()) {
        case "lines" -> concordance(holdings, form);
        case "time" -> listed(holdings, form, Timeline.of(holdings, form), null);
        case "words" ->
            listed(
                holdings,
                form,
                null,
                holdings.archive().collocates(form.request(WORDS), WINDOW, LEAST, false));
        default -> listed(holdings, form, null, null);
      };
    } catch (QueryException | SearchTimeoutException e) {
      return empty(holdings, form, String.valueOf(e.getMessage()));
    }
  }

  private static SearchPage listed(
      Holdings holdings,
      SearchForm form,
      @Nullable Timeline timeline,
      @Nullable List<Collocate> words)
      throws IOException {
    Paging paging = new Paging(form.address(), Paging.of(form.address()), HITS, 0);
    SearchRequest request = form.request(HITS).withPage(paging.offset(), HITS);
    SearchResult result = holdings.archive().search(request);
    return new SearchPage(
        head(holdings, form),
        form,
        "",
        result.hits().stream().map(hit -> HitView.of(hit, form)).toList(),
        List.of(),
        timeline,
        words,
        new Paging(form.address(), paging.page(), HITS, result.total()),
        new Facets(holdings, form).all(),
        result.expansions(),
        result.near(),
        holdings.archive().articles());
  }

  private static SearchPage concordance(Holdings holdings, SearchForm form) throws IOException {
    Paging paging = new Paging(form.address(), Paging.of(form.address()), LINES, 0);
    Concordance found = holdings.archive().concordance(form.lines(paging.offset(), LINES));
    return new SearchPage(
        head(holdings, form),
        form,
        "",
        List.of(),
        found.lines().stream().map(line -> new LineView(line, form)).toList(),
        null,
        null,
        new Paging(form.address(), paging.page(), LINES, found.total()),
        new Facets(holdings, form).all(),
        found.expansions(),
        found.near(),
        holdings.archive().articles());
  }

  private static SearchPage empty(Holdings holdings, SearchForm form, String error)
      throws IOException {
    return new SearchPage(
        head(holdings, form),
        form,
        error,
        List.of(),
        List.of(),
        null,
        null,
        new Paging(form.address(), 1, HITS, 0),
        List.of(),
        List.of(),
        List.of(),
        holdings.archive().articles());
  }

  private static Masthead head(Holdings holdings, SearchForm form) {
    String query = form.query();
    return holdings.masthead(query.isEmpty() ? "Search" : query + " \u2013 search", "search");
  }

  /** Returns how much was found, in words. */
  String foundWords() {
    String one = form.view().equals("lines") ? "match" : form.sentences() ? "sentence" : "article";
    return Words.count(paging.total(), one, one.equals("match") ? "matches" : one + "s");
  }

  String csv() {
    return download(".csv");
  }

  String jsonl() {
    return download(".jsonl");
  }

  private String download(String ending) {
    String what =
        switch (form.view()) {
          case "lines" -> "/api/lines";
          case "time" -> "/api/counts";
          case "words" -> "/api/collocates";
          default -> "/api/search";
        };
    return form.address().at(what + ending).with("page", "").with("view", "").toString();
  }

  /** Returns what a download holds. */
  String downloaded() {
    return switch (form.view()) {
      case "lines" -> "all lines";
      case "time" -> "the months";
      case "words" -> "these words and more";
      default -> "all hits";
    };
  }

  /** Returns the same search shown in another way. */
  String as(String view) {
    return form.address()
        .with("view", view.equals("list") ? "" : view)
        .with("page", "")
        .with("sort", "")
        .toString();
  }

  String sorted(String order) {
    return form.address().with("sort", order).with("page", "").toString();
  }

  /** Returns whether a token pattern was asked for. */
  boolean isPattern() {
    return form.pattern();
  }

  /** Returns the same search with another word in place of one that the archive lacks. */
  String instead(NearWords lacking, String word) {
    String query = form.query();
    String small = query.toLowerCase(Locale.ROOT);
    String old = lacking.word().toLowerCase(Locale.ROOT);
    // The value of a token, not a part of its attribute's name.
    int token = Math.max(0, query.indexOf(lacking.token()));
    int quoted = small.indexOf('"' + old + '"', token);
    int at = quoted < 0 ? small.indexOf(old, token) : quoted + 1;
    String changed =
        at < 0 ? word : query.substring(0, at) + word + query.substring(at + old.length());
    return form.address().with("q", changed).with("page", "").toString();
  }

  boolean filtered() {
    return List.of("lang", "from", "to", "source", "actor", "frame").stream()
        .anyMatch(name -> !form.address().first(name).isEmpty());
  }

  /** Returns the same search for the words' counterparts, too. */
  String inBothLanguages() {
    return form.address().with("both", "yes").with("page", "").toString();
  }

  /** Returns the same words without any filter. */
  String unfiltered() {
    return Address.of("/search")
        .with("q", form.query())
        .with("kind", form.address().first("kind"))
        .toString();
  }
}
