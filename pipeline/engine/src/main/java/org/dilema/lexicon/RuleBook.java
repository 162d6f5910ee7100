package org.dilema.lexicon;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The role rules of a language, by id.
 *
 * @param rules rules in the order of the file
 */
public record RuleBook(Map<String, Rule> rules) {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** Copies the rules. */
  public RuleBook {
    rules = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rules));
  }

  /** Returns the rule of that id. */
  public Optional<Rule> find(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /**
   * Reads {@code rules.yml}: a map from rule id to {@code category}, {@code roles}, {@code hit} and
   * {@code miss}.
   */
  static RuleBook read(Path file, String name, Consumer<String> errors) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    try (var reader = Files.newBufferedReader(file)) {
      JsonNode root = YAML.readTree(reader);
      Map<String, Integer> lines = lines(file, name, errors);
      for (Map.Entry<String, JsonNode> entry : root.properties()) {
        String place = name + ":" + lines.getOrDefault(entry.getKey(), 1) + ": " + entry.getKey();
        read(entry.getKey(), entry.getValue(), place, errors)
            .ifPresent(rule -> rules.put(rule.id(), rule));
      }
    } catch (JacksonException e) {
      errors.accept(name + ":" + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
    } catch (IOException e) {
      errors.accept(name + ": cannot be read: " + e.getMessage());
    }
    return new RuleBook(rules);
  }

  /** Returns the line of every rule; a later rule of the same id would hide the earlier one. */
  private static Map<String, Integer> lines(Path file, String name, Consumer<String> errors)
      throws IOException {
    Map<String, Integer> lines = new LinkedHashMap<>();
    try (var reader = Files.newBufferedReader(file);
        JsonParser parser = YAML.getFactory().createParser(reader)) {
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 1 && token == JsonToken.FIELD_NAME) {
          int line = parser.currentTokenLocation().getLineNr();
          String id = parser.currentName();
          Integer earlier = lines.put(id, line);
          if (earlier != null) {
            errors.accept(
                name + ":" + line + ": rule '" + id + "' stands in line " + earlier + " already");
          }
        }
      }
    }
    return lines;
  }

  private static Optional<Rule> read(
      String id, JsonNode node, String place, Consumer<String> errors) {
    Category category;
    try {
      category = Category.valueOf(node.path("category").asText());
    } catch (IllegalArgumentException e) {
      errors.accept(
          place
              + ": category: expected one of "
              + List.of(Category.values())
              + ", found '"
              + node.path("category").asText()
              + "'");
      return Optional.empty();
    }
    Map<String, List<String>> roles = new LinkedHashMap<>();
    node.path("roles").properties().forEach(e -> roles.put(e.getKey(), texts(e.getValue())));
    List<Rule.Example> hits = new ArrayList<>();
    for (JsonNode hit : node.path("hit")) {
      Map<String, String> expected = new LinkedHashMap<>();
      hit.properties().stream()
          .filter(e -> !e.getKey().equals("text"))
          .forEach(e -> expected.put(e.getKey(), e.getValue().asText()));
      hits.add(new Rule.Example(hit.path("text").asText(), expected));
    }
    List<String> misses = texts(node.path("miss"));
    if (hits.isEmpty() || misses.isEmpty()) {
      errors.accept(
          place
              + ": expected at least one sentence under 'hit' and one under 'miss'; a rule without"
              + " both is not loaded");
      return Optional.empty();
    }
    return Optional.of(new Rule(id, category, roles, hits, misses, place));
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> texts.add(item.asText()));
    } else if (!node.isMissingNode() && !node.isNull()) {
      texts.add(node.asText());
    }
    return texts;
  }
}
