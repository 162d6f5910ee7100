package org.dilema.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * TEI: a text, or the articles of an issue where its divisions are of the type {@code article}.
 * Notes and page breaks are left out.
 */
final class TeiDialect implements XmlDialect {

  private static final Set<String> BLOCKS = Set.of("p", "head", "ab", "l", "item", "quote", "said");
  private static final Set<String> SILENT = Set.of("note", "fw", "pb", "figure", "gap", "del");

  @Override
  public Set<String> roots() {
    return Set.of("TEI", "TEI.2", "teiCorpus");
  }

  @Override
  public Set<String> records() {
    return Set.of("TEI", "TEI.2");
  }

  @Override
  public List<Found> articles(XmlElement tei, Map<String, String> context) {
    Map<Field, String> facts = facts(tei);
    XmlElement text = tei.first("text");
    List<XmlElement> divisions = new ArrayList<>();
    if (text != null) {
      text.below(
          element -> {
            if (element.name().startsWith("div") && element.at("type").equals("article")) {
              divisions.add(element);
            }
          });
    }
    if (divisions.size() < 2) {
      XmlElement body = text == null ? null : text.first("body");
      facts.put(Field.TEXT, body == null ? "" : blocks(body));
      return List.of(Found.article(facts));
    }
    return divisions.stream().map(division -> Found.article(article(division, facts))).toList();
  }

  private static Map<Field, String> article(XmlElement division, Map<Field, String> facts) {
    Map<Field, String> values = new EnumMap<>(facts);
    values.remove(Field.AUTHOR);
    values.put(Field.ID, division.at("id"));
    values.put(Field.TITLE, line(division.text("head")));
    values.put(Field.AUTHOR, line(division.text("byline")));
    values.put(Field.TEXT, blocks(division));
    if (!division.at("lang").isEmpty()) {
      values.put(Field.LANGUAGE, division.at("lang"));
    }
    return values;
  }

  private static Map<Field, String> facts(XmlElement tei) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    XmlElement header = tei.first("teiHeader");
    XmlElement file = header == null ? null : header.first("fileDesc");
    XmlElement source = file == null ? null : file.first("sourceDesc");
    if (file == null || header == null) {
      return values;
    }
    values.put(Field.ID, tei.at("id"));
    values.put(Field.TITLE, line(file.text("titleStmt", "title")));
    values.put(Field.AUTHOR, line(file.text("titleStmt", "author")));
    String journal = journal(source);
    values.put(
        Field.SOURCE, FeedDialect.either(journal, line(file.text("publicationStmt", "publisher"))));
    values.put(Field.DATE, FeedDialect.either(date(source), date(file.first("publicationStmt"))));
    XmlElement language = header.anywhere("language");
    values.put(
        Field.LANGUAGE,
        FeedDialect.either(language == null ? "" : language.at("ident"), tei.at("lang")));
    XmlElement link = source == null ? null : source.anywhere("ref");
    values.put(Field.URL, link == null ? "" : link.at("target"));
    return values;
  }

  private static String journal(@Nullable XmlElement source) {
    List<String> names = new ArrayList<>();
    if (source != null) {
      source.below(
          element -> {
            boolean title = element.name().equals("title") && element.at("level").equals("j");
            if (title || element.name().equals("publisher")) {
              names.add(title ? 0 : names.size(), line(element.text()));
            }
          });
    }
    return names.isEmpty() ? "" : names.get(0);
  }

  private static String date(@Nullable XmlElement place) {
    XmlElement date = place == null ? null : place.anywhere("date");
    return date == null ? "" : FeedDialect.either(date.at("when"), line(date.text()));
  }

  private static String blocks(XmlElement element) {
    List<String> blocks = new ArrayList<>();
    collect(element, blocks);
    return blocks.isEmpty() ? line(element.text()) : String.join("\n\n", blocks);
  }

  private static void collect(XmlElement element, List<String> blocks) {
    for (XmlElement child : element.children()) {
      if (BLOCKS.contains(child.name())) {
        String text = line(spoken(child));
        boolean title = child.name().equals("head") && blocks.isEmpty();
        if (!text.isEmpty() && !title) {
          blocks.add(text);
        }
      } else if (!SILENT.contains(child.name())) {
        collect(child, blocks);
      }
    }
  }

  private static String spoken(XmlElement element) {
    return FeedDialect.html(element.without(SILENT).markup());
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
