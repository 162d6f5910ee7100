package org.dilema.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the elements of a page say about its article, in order of trust. */
final class PageFacts {

  private static final List<String> TITLE =
      List.of(
          "meta[property=og:title]",
          "meta[name=twitter:title]",
          "meta[name=dc.title]",
          "h1",
          "title");
  private static final List<String> DATE =
      List.of(
          "meta[property=article:published_time]",
          "meta[property=og:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=pubdate]",
          "meta[name=publishdate]",
          "meta[name=publish-date]",
          "meta[name=parsely-pub-date]",
          "meta[name=sailthru.date]",
          "meta[name=dc.date.issued]",
          "meta[name=dcterms.created]",
          "meta[name=dc.date]",
          "meta[name=date]",
          "[itemprop=datePublished]",
          "article time[datetime]",
          "time[pubdate]",
          "time[datetime]",
          "article time");
  private static final List<String> SOURCE =
      List.of(
          "meta[property=og:site_name]",
          "meta[name=publisher]",
          "meta[name=dc.publisher]",
          "meta[name=application-name]");
  private static final List<String> LANGUAGE =
      List.of(
          "html[lang]",
          "meta[property=og:locale]",
          "meta[http-equiv=content-language]",
          "meta[name=language]",
          "meta[name=dc.language]");
  private static final List<String> URL = List.of("link[rel=canonical]", "meta[property=og:url]");
  private static final List<String> ATTRIBUTES = List.of("content", "datetime", "href", "lang");

  private static final List<String> AUTHOR =
      List.of(
          "meta[name=author]",
          "meta[property=article:author]",
          "meta[name=parsely-author]",
          "meta[name=dc.creator]",
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "[rel=author]");
  private static final List<String> SECTION =
      List.of(
          "meta[property=article:section]",
          "meta[name=parsely-section]",
          "meta[name=section]",
          "[itemprop=articleSection]");

  private final Document page;
  private final String address;

  PageFacts(Document page, String address) {
    this.page = page;
    this.address = address;
  }

  void fill(Draft draft) {
    draft.put(Field.TITLE, first(TITLE));
    draft.put(Field.DATE, first(DATE));
    draft.put(Field.SOURCE, first(SOURCE));
    draft.put(Field.LANGUAGE, first(LANGUAGE));
    draft.put(Field.URL, url());
    draft.put(Field.AUTHOR, author());
    draft.put(Field.SECTION, first(SECTION));
  }

  /** Returns the address that the page gives itself, else the one it came from. */
  private @Nullable String url() {
    String canonical = first(URL);
    if (canonical == null) {
      return address.isEmpty() ? null : address;
    }
    try {
      return address.isEmpty() ? canonical : new URI(address).resolve(canonical).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return canonical;
    }
  }

  /** Returns the author; a social network's page is no name. */
  private @Nullable String author() {
    String author = first(AUTHOR);
    return author == null || author.startsWith("http") ? null : author;
  }

  /** Returns the host of the page's address, else the outlet that the file's folder names. */
  String host(SourceFile file) {
    String url = url();
    String host = url == null ? "" : host(url);
    return host.isEmpty() ? file.folderOutlet() : host;
  }

  /** Returns the host of an address, or an empty text where it has none. */
  static String host(String url) {
    try {
      String host = new URI(url.strip()).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private @Nullable String first(List<String> queries) {
    for (String query : queries) {
      for (Element element : page.select(query)) {
        String value = value(element);
        if (!value.isBlank()) {
          return value;
        }
      }
    }
    return null;
  }

  private static String value(Element element) {
    for (String attribute : ATTRIBUTES) {
      boolean reads = !attribute.equals("lang") || element.normalName().equals("html");
      if (reads && element.hasAttr(attribute)) {
        return element.attr(attribute).strip();
      }
    }
    return element.text().strip();
  }
}
