package org.dilema.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** NewsML-G2 of news agencies, with XHTML, NITF or plain text in it, and NITF by itself. */
final class NewsMlDialect implements XmlDialect {

  @Override
  public Set<String> roots() {
    return Set.of("newsItem", "newsMessage", "packageItem", "nitf");
  }

  @Override
  public Set<String> records() {
    return Set.of("newsItem", "packageItem", "nitf");
  }

  @Override
  public List<Found> articles(XmlElement record, Map<String, String> context) {
    if (record.name().equals("packageItem")) {
      return List.of(Found.none("a package: expected an item with text, found a list of items"));
    }
    if (record.name().equals("nitf")) {
      Map<Field, String> values = new EnumMap<>(Field.class);
      nitf(record, values);
      return List.of(Found.article(values));
    }
    XmlElement kind = record.first("itemMeta", "itemClass");
    String code = kind == null ? "" : kind.at("qcode");
    if (!code.isEmpty() && !code.endsWith(":text") && !code.endsWith(":composite")) {
      return List.of(Found.none("no text but " + Characters.oneLine(code, 40)));
    }
    return List.of(Found.article(item(record)));
  }

  private static Map<Field, String> item(XmlElement item) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.ID, item.at("guid"));
    values.put(Field.TITLE, line(item.text("contentMeta", "headline")));
    values.put(
        Field.DATE,
        FeedDialect.either(
            item.text("contentMeta", "contentCreated"),
            item.text("itemMeta", "firstCreated"),
            item.text("itemMeta", "versionCreated")));
    values.put(Field.SOURCE, provider(item));
    values.put(Field.AUTHOR, line(item.text("contentMeta", "by")));
    XmlElement language = item.first("contentMeta", "language");
    values.put(Field.LANGUAGE, language == null ? item.at("lang") : language.at("tag"));
    XmlElement subject = item.first("contentMeta", "subject");
    values.put(Field.SECTION, subject == null ? "" : line(subject.text("name")));
    text(item, values);
    return values;
  }

  private static void text(XmlElement item, Map<Field, String> values) {
    XmlElement nitf = item.anywhere("nitf");
    XmlElement inline = item.first("contentSet", "inlineXML");
    if (nitf != null) {
      nitf(nitf, values);
    } else if (inline != null) {
      XmlElement body = inline.anywhere("body");
      values.put(Field.TEXT, FeedDialect.html((body == null ? inline : body).markup()));
    } else {
      values.put(Field.TEXT, item.text("contentSet", "inlineData").strip());
    }
  }

  private static void nitf(XmlElement nitf, Map<Field, String> values) {
    XmlElement content = nitf.first("body", "body.content");
    values.put(Field.TEXT, content == null ? "" : FeedDialect.html(content.markup()));
    XmlElement headline = nitf.anywhere("hl1");
    put(values, Field.TITLE, line(headline == null ? nitf.text("head", "title") : headline.text()));
    XmlElement byline = nitf.anywhere("byline");
    put(values, Field.AUTHOR, byline == null ? "" : line(byline.text()));
    XmlElement issued = nitf.anywhere("date.issue");
    put(values, Field.DATE, issued == null ? "" : issued.at("norm"));
    XmlElement publication = nitf.anywhere("pubdata");
    if (publication != null) {
      put(values, Field.DATE, publication.at("date.publication"));
      put(values, Field.SOURCE, publication.at("name"));
      put(values, Field.SECTION, publication.at("position.section"));
    }
    put(values, Field.LANGUAGE, nitf.at("lang"));
  }

  private static void put(Map<Field, String> values, Field field, String text) {
    if (values.getOrDefault(field, "").isBlank()) {
      values.put(field, text);
    }
  }

  private static String provider(XmlElement item) {
    XmlElement provider = item.first("itemMeta", "provider");
    String named =
        provider == null
            ? ""
            : FeedDialect.either(
                provider.text("name"), provider.at("literal"), provider.at("qcode"));
    return FeedDialect.either(item.text("contentMeta", "infoSource", "name"), named);
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
