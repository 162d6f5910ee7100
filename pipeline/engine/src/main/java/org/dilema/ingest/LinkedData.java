package org.dilema.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The article that a page describes in JSON-LD (schema.org), wherever it stands: alone, in an
 * array, in a {@code @graph}, or nested. Broken JSON-LD says nothing; the page itself still does.
 */
final class LinkedData {

  private static final Set<String> ARTICLES =
      Set.of(
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "ReviewNewsArticle",
          "AskPublicNewsArticle",
          "LiveBlogPosting",
          "BlogPosting",
          "Report",
          "Article");
  private static final ObjectReader JSON =
      JsonMapper.builder(JsonRecord.FACTORY)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build()
          .reader();

  private final List<JsonNode> nodes;

  private LinkedData(List<JsonNode> nodes) {
    this.nodes = nodes;
  }

  static LinkedData of(Document page) {
    List<JsonNode> nodes = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      flatten(tree(script.data().strip()), nodes);
    }
    return new LinkedData(nodes);
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  /** Sets what the first article described says. */
  void fill(Draft draft) {
    for (JsonNode node : nodes) {
      if (isArticle(node)) {
        draft.put(Field.TITLE, plain(text(node.get("headline"))));
        draft.put(Field.TITLE, plain(text(node.get("name"))));
        draft.put(Field.DATE, text(node.get("datePublished")));
        draft.put(Field.SOURCE, plain(name(node.get("publisher"))));
        draft.put(Field.LANGUAGE, name(node.get("inLanguage")));
        draft.put(Field.URL, text(node.get("url")));
        draft.put(Field.AUTHOR, plain(name(node.get("author"))));
        draft.put(Field.SECTION, plain(name(node.get("articleSection"))));
        draft.put(Field.TEXT, plain(text(node.get("articleBody"))));
      }
    }
  }

  private static void flatten(JsonNode node, List<JsonNode> into) {
    if (node.isObject()) {
      into.add(node);
    }
    node.forEach(child -> flatten(child, into));
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (ARTICLES.contains(one.asText())) {
          return true;
        }
      }
    }
    return ARTICLES.contains(type.asText());
  }

  /** Returns a name given as such, as an object with a name, or as a reference to one. */
  private @Nullable String name(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    if (node.isArray()) {
      return node.isEmpty() ? null : name(node.get(0));
    }
    if (node.isObject() && !node.has("name")) {
      String id = node.path("@id").asText();
      for (JsonNode other : nodes) {
        if (!id.isEmpty() && other.path("@id").asText().equals(id) && other.has("name")) {
          return text(other.get("name"));
        }
      }
    }
    return node.isObject() ? text(node.get("name")) : text(node);
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    return node != null && node.isTextual() ? node.textValue() : null;
  }

  /** Resolves markup and entities that some sites leave in their JSON-LD. */
  private static @Nullable String plain(@Nullable String text) {
    if (text == null) {
      return null;
    }
    if (text.matches("(?s).*</?(p|br|div|span|strong|em|a|h[1-6]|ul|li)\\b[^>]*>.*")) {
      return BlockText.of(Jsoup.parseBodyFragment(text).body());
    }
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
