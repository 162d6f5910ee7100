package org.dilema.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dilema.archive.Filters;
import org.dilema.archive.Match;
import org.dilema.archive.QueryException;
import org.dilema.archive.SearchTimeoutException;
import org.dilema.archive.StoredArticle;
import org.dilema.text.Span;

/**
 * An article with everything that was seen in it.
 *
 * @param head the masthead
 * @param article what is said of it before its text
 * @param title its headline, marked
 * @param paragraphs its text
 * @param frames what was seen, in order
 * @param back the search that the reader came from; empty where there was none
 * @param actors names of the actors in it with how often each is named, the most frequent first
 */
record ArticlePage(
    Masthead head,
    ArticleHead article,
    List<Piece> title,
    List<List<Line>> paragraphs,
    List<FrameView> frames,
    List<Named> actors,
    ActorNames names,
    String back) {

  /** A sentence of the text, with what separates it from the one before. */
  record Line(int number, String before, List<Piece> pieces) {}

  /** An actor and how often the article names it. */
  record Named(String name, String code, long times) {}

  /** Reads an article. */
  static ArticlePage of(Holdings holdings, String id, SearchForm form) throws IOException {
    StoredArticle text =
        holdings
            .text(id)
            .orElseThrow(() -> Refusal.missing("The archive holds no article of that name."));
    ArticleHead article = holdings.head(id).orElseGet(() -> ArticleHead.of(id, text));
    ArticleTags tags =
        ArticleTags.read(holdings.run(), holdings.names(), id).with(matches(holdings, id, form));
    Span whole = new Span(0, text.title().length());
    return new ArticlePage(
        holdings.masthead(article.heading(), "search"),
        article,
        tags.pieces(text.title(), 0, whole),
        paragraphs(text.body(), tags),
        tags.frames(),
        actors(tags, holdings.names()),
        holdings.names(),
        form.asks() ? form.address().at("/search").toString() : "");
  }

  /** The places that the reader searched for; none where the search is no longer understood. */
  private static List<Match> matches(Holdings holdings, String id, SearchForm form)
      throws IOException {
    try {
      return form.query().isEmpty()
          ? List.of()
          : holdings.archive().matches(form.request(0).withFilters(Filters.NONE), id);
    } catch (QueryException | SearchTimeoutException e) {
      return List.of();
    }
  }

  String countedWords() {
    long counted = frames.stream().filter(FrameView::counted).count();
    return Words.count(frames.size(), "frame", "frames") + ", " + counted + " counted";
  }

  String downloadLink() {
    return Address.of("/api/article").with("id", article.id()).toString();
  }

  /** The sentences of the body; a line break between two of them begins a paragraph. */
  private static List<List<Line>> paragraphs(String body, ArticleTags tags) {
    List<List<Line>> paragraphs = new ArrayList<>();
    List<Line> current = new ArrayList<>();
    int at = 0;
    for (Map.Entry<Integer, Span> entry : tags.sentences().entrySet()) {
      Span span = entry.getValue();
      if (entry.getKey() == 0 || span.start() < at || span.end() > body.length()) {
        continue;
      }
      String between = body.substring(at, span.start());
      if (between.indexOf('\n') >= 0 && !current.isEmpty()) {
        paragraphs.add(current);
        current = new ArrayList<>();
      }
      current.add(new Line(entry.getKey(), between, tags.pieces(body, entry.getKey(), span)));
      at = span.end();
    }
    if (at < body.length()) {
      current.add(new Line(-1, "", tags.pieces(body, -1, new Span(at, body.length()))));
    }
    paragraphs.add(current);
    return paragraphs;
  }

  private static List<Named> actors(ArticleTags tags, ActorNames names) {
    Map<String, Long> times = new TreeMap<>();
    Map<String, String> codes = new TreeMap<>();
    for (TableRow mention : tags.mentions()) {
      times.merge(mention.get("actor"), 1L, Long::sum);
      codes.putIfAbsent(mention.get("actor"), mention.get("code"));
    }
    return times.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(e -> new Named(names.of(e.getKey()), codes.getOrDefault(e.getKey(), ""), e.getValue()))
        .toList();
  }
}
