package org.dilema.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;

/** RSS 0.9 to 2.0 and Atom, with the content and Dublin Core modules. */
final class FeedDialect implements XmlDialect {

  @Override
  public Set<String> roots() {
    return Set.of("rss", "RDF", "feed");
  }

  @Override
  public Set<String> records() {
    return Set.of("item", "entry");
  }

  @Override
  public List<Found> articles(XmlElement item, Map<String, String> context) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.TITLE, plain(item.text("title")));
    values.put(Field.ID, either(item.text("guid"), item.text("id")));
    values.put(Field.URL, link(item));
    values.put(
        Field.DATE,
        either(
            item.text("pubDate"), item.text("published"), item.text("date"), item.text("updated")));
    values.put(
        Field.AUTHOR,
        either(item.text("creator"), item.text("author", "name"), item.text("author")));
    values.put(Field.SECTION, section(item));
    values.put(
        Field.SOURCE,
        plain(
            either(
                item.text("source", "title"),
                item.text("source"),
                context.getOrDefault("title", ""))));
    values.put(
        Field.LANGUAGE,
        either(
            item.at("lang"),
            item.text("language"),
            context.getOrDefault("language", ""),
            context.getOrDefault("@lang", "")));
    values.put(Field.TEXT, body(item));
    return List.of(Found.article(values));
  }

  private static String section(XmlElement item) {
    XmlElement category = item.first("category");
    return category == null
        ? ""
        : either(category.text().strip(), category.at("label"), category.at("term"));
  }

  private static String link(XmlElement item) {
    for (XmlElement link : item.children("link")) {
      String rel = link.at("rel");
      if (!link.at("href").isEmpty() && (rel.isEmpty() || rel.equals("alternate"))) {
        return link.at("href");
      }
    }
    String guid = item.text("guid").strip();
    return either(item.text("link"), item.text("origLink"), guid.startsWith("http") ? guid : "");
  }

  private static String body(XmlElement item) {
    XmlElement content = item.first("content");
    if (content != null && content.at("type").equals("xhtml")) {
      return html(content.markup());
    }
    return html(
        either(
            item.text("encoded"),
            item.text("content"),
            item.text("description"),
            item.text("summary")));
  }

  /** Returns the text of markup, as a reader of the page would see it. */
  static String html(String markup) {
    boolean plain = markup.indexOf('<') < 0 && markup.indexOf('&') < 0;
    return plain ? markup.strip() : BlockText.of(Jsoup.parseBodyFragment(markup).body());
  }

  private static String plain(String title) {
    String text = html(title);
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Returns the first text that is not blank, or an empty one. */
  static String either(String... texts) {
    for (String text : texts) {
      if (!text.isBlank()) {
        return text.strip();
      }
    }
    return "";
  }
}
