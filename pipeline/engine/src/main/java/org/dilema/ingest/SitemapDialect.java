package org.dilema.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sitemaps with the news extension: headlines, outlets, days and addresses. */
final class SitemapDialect implements XmlDialect {

  @Override
  public Set<String> roots() {
    return Set.of("urlset", "sitemapindex");
  }

  @Override
  public Set<String> records() {
    return Set.of("url", "sitemap");
  }

  @Override
  public List<Found> articles(XmlElement url, Map<String, String> context) {
    XmlElement news = url.first("news");
    if (url.name().equals("sitemap") || news == null) {
      String address = Characters.oneLine(url.text("loc"), 120);
      return List.of(Found.none("an address alone, without news:news: " + address));
    }
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.TITLE, news.text("title"));
    values.put(Field.DATE, news.text("publication_date"));
    values.put(Field.SOURCE, news.text("publication", "name"));
    values.put(Field.LANGUAGE, news.text("publication", "language"));
    values.put(Field.URL, url.text("loc"));
    return List.of(Found.article(values));
  }
}
