package org.dilema.lexicon.exchange;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads nested categories of patterns: maps of maps or lists, at the bottom single words. */
final class YamlDictionary {

  private static final YAMLFactory YAML = new YAMLFactory();

  private final JsonParser parser;
  private final String name;
  private final List<DictionaryEntry> entries = new ArrayList<>();

  private YamlDictionary(JsonParser parser, String name) {
    this.parser = parser;
    this.name = name;
  }

  static List<DictionaryEntry> parse(String text, String name, Consumer<String> errors) {
    try (JsonParser parser = YAML.createParser(text)) {
      YamlDictionary dictionary = new YamlDictionary(parser, name);
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        errors.accept(name + ":1: expected categories, each a name with a colon");
        return List.of();
      }
      dictionary.value(List.of());
      return dictionary.entries;
    } catch (JacksonException e) {
      errors.accept(
          name + ":" + e.getLocation().getLineNr() + ": not YAML: " + e.getOriginalMessage());
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string has no disk to fail
    }
  }

  /** Reads the value that the parser stands at; lists in lists belong to the same category. */
  private void value(List<String> path) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        List<String> below = new ArrayList<>(path);
        // quanteda writes words beside categories under two underscores
        if (!parser.currentName().equals("__")) {
          below.add(parser.currentName());
        }
        parser.nextToken();
        value(below);
      }
    } else if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value(path);
      }
    } else if (token != JsonToken.VALUE_NULL) {
      String place = name + ":" + parser.currentTokenLocation().getLineNr();
      String pattern = parser.getText().strip();
      if (!pattern.isEmpty()) {
        entries.add(new DictionaryEntry(path, pattern, place));
      }
    }
  }
}
