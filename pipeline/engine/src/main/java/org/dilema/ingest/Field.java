package org.dilema.ingest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a record says about an article, and the names that columns go by in practice. */
enum Field {
  ID("article_id", "articleid", "doc_id", "docid", "document_id", "identifier", "guid", "uuid"),
  TITLE("headline", "heading", "article_title", "titulli", "titull"),
  DATE(
      "datePublished",
      "date_published",
      "published",
      "published_at",
      "publishedAt",
      "publication_date",
      "publicationDate",
      "publish_date",
      "pub_date",
      "pubDate",
      "published_date",
      "publishedDate",
      "versioncreated",
      "firstcreated",
      "contentcreated",
      "data"),
  SOURCE(
      "publisher",
      "outlet",
      "source_name",
      "sourceName",
      "site_name",
      "newspaper",
      "publication",
      "media",
      "media_name",
      "medium",
      "domain",
      "canonical_domain",
      "provider",
      "burimi"),
  LANGUAGE("inLanguage", "lang", "language_code", "gjuha"),
  URL(
      "link",
      "permalink",
      "canonical_url",
      "web_url",
      "article_url",
      "original_url",
      "uri",
      "href"),
  TEXT(
      "body",
      "content",
      "articleBody",
      "article_body",
      "fulltext",
      "full_text",
      "maintext",
      "article_text",
      "teksti",
      "permbajtja",
      "përmbajtja",
      "body_text",
      "text_content",
      "body_html",
      "body_xhtml",
      "content_html"),
  AUTHOR("authors", "byline", "creator", "by", "article_author", "autori"),
  SECTION("category", "categories", "rubric", "articleSection", "news_desk", "rubrika");

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of strings
  private final List<String> names;

  Field(String... synonyms) {
    names =
        Stream.concat(Stream.of(name()), Stream.of(synonyms))
            .map(n -> n.toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
  }

  /** Returns the contract's name, such as {@code text}. */
  String label() {
    return names.get(0);
  }

  /** Returns the names it goes by, lower-case, the contract's own first. */
  List<String> names() {
    return names;
  }
}
