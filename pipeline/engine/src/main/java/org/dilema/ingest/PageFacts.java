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

  private final Document page;

  PageFacts(Document page) {
    this.page = page;
  }

  void fill(Draft draft) {
    draft.put(Field.TITLE, first(TITLE));
    draft.put(Field.DATE, first(DATE));
    draft.put(Field.SOURCE, first(SOURCE));
    draft.put(Field.LANGUAGE, first(LANGUAGE));
    draft.put(Field.URL, first(URL));
  }

  /** Returns the host of the page's address, else the outlet that the file's folder names. */
  String host(SourceFile file) {
    String address = first(URL);
    if (address != null) {
      try {
        String host = new URI(address.strip()).getHost();
        if (host != null) {
          return host.toLowerCase(Locale.ROOT);
        }
      } catch (URISyntaxException e) {
        return file.folderOutlet();
      }
    }
    return file.folderOutlet();
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
