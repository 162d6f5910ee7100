package org.dilema.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dilema.archive.Hit;
import org.dilema.archive.QueryException;
import org.dilema.archive.SearchResult;
import org.jspecify.annotations.Nullable;

/**
 * A search with its hits.
 *
 * @param head the masthead
 * @param form what was asked
 * @param error what is wrong with the query, or empty
 * @param hits the hits of this page
 * @param paging where they stand
 * @param facets ways to narrow
 * @param timeline hits by month, where asked for
 * @param articles articles of the archive
 */
record SearchPage(
    Masthead head,
    SearchForm form,
    String error,
    List<HitView> hits,
    Paging paging,
    List<Facet> facets,
    @Nullable Timeline timeline,
    long articles) {
  static final int SIZE = 20;
  private static final int LINES = 50;
  private static final int SORTED = 1_000;

  /** Answers a search; a query that cannot be understood gives a page that says why. */
  static SearchPage of(Holdings holdings, SearchForm form) throws IOException {
    int size = form.view().equals("lines") ? LINES : SIZE;
    Masthead head =
        holdings.masthead(
            form.query().isEmpty() ? "Search" : form.query() + " \u2013 search", "search");
    Paging paging = new Paging(form.address(), Paging.of(form.address()), size, 0);
    long articles = holdings.archive().articles();
    if (!form.asks()) {
      return new SearchPage(head, form, "", List.of(), paging, List.of(), null, articles);
    }
    try {
      return answered(holdings, form, head, paging, articles);
    } catch (QueryException e) {
      return new SearchPage(
          head, form, String.valueOf(e.getMessage()), List.of(), paging, List.of(), null, articles);
    }
  }

  private static SearchPage answered(
      Holdings holdings, SearchForm form, Masthead head, Paging paging, long articles)
      throws IOException {
    int wanted = Math.min(paging.offset() + paging.size(), 10_000);
    boolean lines = form.view().equals("lines");
    SearchResult result =
        holdings.archive().search(form.request(lines ? Math.max(SORTED, wanted) : wanted));
    List<Hit> all = new ArrayList<>(result.hits());
    if (lines) {
      all.sort(order(form.address().first("sort")));
    }
    Paging placed = new Paging(form.address(), paging.page(), paging.size(), result.total());
    return new SearchPage(
        head,
        form,
        "",
        EvidencePage.part(all, placed).stream().map(HitView::of).toList(),
        placed,
        new Facets(holdings, form).all(),
        form.view().equals("time") ? Timeline.of(holdings, form) : null,
        articles);
  }

  private static Comparator<Hit> order(String sort) {
    return switch (sort) {
      case "", "relevance" -> Comparator.comparing(hit -> 0);
      case "left" ->
          Comparator.comparing(
              hit ->
                  new StringBuilder(HitView.of(hit).left().strip().toLowerCase(Locale.ROOT))
                      .reverse()
                      .toString());
      case "right" ->
          Comparator.comparing(hit -> HitView.of(hit).right().strip().toLowerCase(Locale.ROOT));
      case "date" -> Comparator.comparing(hit -> HitView.of(hit).date());
      case "outlet" -> Comparator.comparing(Hit::source);
      default ->
          throw Refusal.bad(
              "sort: expected relevance, left, right, date or outlet, found '" + sort + "'");
    };
  }

  /** Returns how much was found, in words. */
  String foundWords() {
    String one = form.sentences() ? "sentence" : "article";
    return Words.count(paging.total(), one, one + "s");
  }

  String csv() {
    return form.address().at("/api/search.csv").with("page", "").with("view", "").toString();
  }

  String jsonl() {
    return form.address().at("/api/search.jsonl").with("page", "").with("view", "").toString();
  }

  /** Returns the same search shown in another way. */
  String as(String view) {
    return form.address().with("view", view.equals("list") ? "" : view).with("page", "").toString();
  }

  String sorted(String order) {
    return form.address().with("sort", order).with("page", "").toString();
  }

  boolean filtered() {
    return List.of("lang", "from", "to", "source", "actor", "frame").stream()
        .anyMatch(name -> !form.address().first(name).isEmpty());
  }

  /** Returns the same words without any filter. */
  String unfiltered() {
    return Address.of("/search").with("q", form.query()).toString();
  }
}
