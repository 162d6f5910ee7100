package org.dilema.web;

import java.util.Objects;
import org.dilema.archive.StoredArticle;

/**
 * What is said of an article before its text.
 *
 * @param id its id
 * @param title headline, or empty
 * @param outlet normalised name of the outlet
 * @param date ISO 8601, or empty
 * @param language ISO 639-1 code
 * @param url address where known and on the web, else empty
 * @param verdict what the run did with it
 * @param story id of the first article of its story
 */
record ArticleHead(
    String id,
    String title,
    String outlet,
    String date,
    String language,
    String url,
    String verdict,
    String story) {

  static ArticleHead of(TableRow row) {
    return new ArticleHead(
        row.get("article"),
        row.get("title"),
        row.get("outlet").isEmpty() ? row.get("source") : row.get("outlet"),
        row.get("date"),
        row.get("language"),
        web(row.get("url")),
        row.get("verdict"),
        row.get("story"));
  }

  /** Returns what the archive says of an article that the run's tables do not know. */
  static ArticleHead of(String id, StoredArticle text) {
    return new ArticleHead(
        id,
        text.title(),
        text.outlet(),
        Objects.toString(text.date(), ""),
        text.language(),
        web(text.url()),
        "",
        "");
  }

  /** Returns an address that a browser may follow: of the web, or none. */
  static String web(String url) {
    return url.startsWith("https://") || url.startsWith("http://") ? url : "";
  }

  String link() {
    return Address.of("/article").with("id", id).toString();
  }

  String heading() {
    return title.isBlank() ? "Article without a headline" : title;
  }

  String languageName() {
    return Words.language(language);
  }
}
