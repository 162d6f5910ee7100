package org.dilema.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object into a draft; keys that mean nothing here are skipped, not held. Besides
 * plain records it knows those of ninjs, of WordPress and of Elasticsearch.
 */
final class JsonRecord {

  /** Deepest nesting of a record that is followed. */
  private static final int DEPTH = 200;

  /** Parsers with bounds on what one record may take. */
  static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(Decoding.RECORD_LIMIT)
                  .build())
          .build();

  private static final Map<String, Field> VARIANTS =
      Map.of("headlines", Field.TITLE, "bodies", Field.TEXT);
  private static final int LAST = 100;

  private final ColumnMap columns;
  private final Draft draft;
  private final Set<String> seen = new HashSet<>();
  private @Nullable String fault;

  JsonRecord(ColumnMap columns, Draft draft) {
    this.columns = columns;
    this.draft = draft;
  }

  /**
   * Reads the value that the parser stands on to its end.
   *
   * @return what is wrong with the record, or null where it is sound
   * @throws JsonProcessingException if the text is no JSON
   */
  static @Nullable String read(JsonParser parser, ColumnMap columns, Draft draft)
      throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      String found = kind(parser.currentToken());
      parser.skipChildren();
      return "expected an object such as {\"title\": …, \"text\": …}, found " + found;
    }
    JsonRecord record = new JsonRecord(columns, draft);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      record.field(parser, key);
    }
    return record.fault;
  }

  /** Takes the value of a key that the parser stands on. */
  void field(JsonParser parser, String key) throws IOException {
    ColumnMap.Meaning meaning = columns.meaning(key);
    String here = null;
    if (meaning != null) {
      here = seen.add(key) ? value(parser, key, meaning) : twice(parser, key);
    } else if (key.equals("_source") && parser.currentToken() == JsonToken.START_OBJECT) {
      here = read(parser, columns, draft); // a hit of a search engine
    } else if (VARIANTS.containsKey(key) && parser.currentToken() == JsonToken.START_ARRAY) {
      variants(parser, new ColumnMap.Meaning(VARIANTS.get(key), LAST));
    } else {
      parser.skipChildren();
    }
    fault = fault == null ? here : fault;
  }

  /** Returns what is wrong with the record so far, or null. */
  @Nullable String fault() {
    return fault;
  }

  /** Returns one line that says where the JSON breaks. */
  static String message(JsonProcessingException e) {
    String column = e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
    return "broken JSON" + column + ": " + Characters.oneLine(e.getOriginalMessage(), 160);
  }

  private static String twice(JsonParser parser, String key) throws IOException {
    parser.skipChildren();
    return "key " + Characters.oneLine(key, 40) + " stands twice; expected it once";
  }

  private @Nullable String value(JsonParser parser, String key, ColumnMap.Meaning meaning)
      throws IOException {
    JsonToken token = parser.currentToken();
    if (token.isScalarValue()) {
      if (token != JsonToken.VALUE_NULL) {
        String text = parser.getText();
        draft.put(meaning, key.endsWith("html") ? FeedDialect.html(text) : text);
      }
      return null;
    }
    boolean prose = meaning.field() == Field.TITLE || meaning.field() == Field.TEXT;
    if (token == JsonToken.START_OBJECT) {
      String named = named(parser, prose ? "rendered" : "name");
      if (named != null) {
        draft.put(meaning, prose ? FeedDialect.html(named) : named);
      }
      return prose && named == null ? expected(meaning, token) : null;
    }
    if (prose) {
      parser.skipChildren();
      return expected(meaning, token);
    }
    list(parser, meaning);
    return null;
  }

  private static String expected(ColumnMap.Meaning meaning, JsonToken token) {
    return meaning.field().label() + ": expected a string, found " + kind(token);
  }

  /** Takes a text out of such as {@code "publisher": {"@type": "Organization", "name": "X"}}. */
  private static @Nullable String named(JsonParser parser, String wanted) throws IOException {
    String found = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean name = parser.currentName().equals(wanted);
      if (parser.nextToken() == JsonToken.VALUE_STRING && name) {
        found = parser.getText();
      } else {
        parser.skipChildren();
      }
    }
    return found;
  }

  /** Takes all names of a list of authors, and the first of any other list. */
  private void list(JsonParser parser, ColumnMap.Meaning meaning) throws IOException {
    List<String> names = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      String name = null;
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        name = parser.getText();
      } else if (parser.currentToken() == JsonToken.START_OBJECT) {
        name = named(parser, "name");
      } else {
        parser.skipChildren();
      }
      if (name != null && !name.isBlank()) {
        names.add(name.strip());
      }
    }
    if (!names.isEmpty()) {
      draft.put(meaning, meaning.field() == Field.AUTHOR ? String.join("; ", names) : names.get(0));
    }
  }

  /** Takes the main one of ninjs's {@code "bodies": [{"role": "main", "value": "…"}]}. */
  private void variants(JsonParser parser, ColumnMap.Meaning meaning) throws IOException {
    String best = null;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        parser.skipChildren();
        continue;
      }
      Map<String, String> facts = new HashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          facts.put(key, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
      String value = facts.get("value");
      if (value != null && (best == null || "main".equals(facts.get("role")))) {
        boolean html = facts.getOrDefault("contenttype", "").contains("html");
        best = html ? FeedDialect.html(value) : value;
      }
    }
    if (best != null) {
      draft.put(meaning, best);
    }
  }

  private static String kind(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_ARRAY -> "an array";
      case START_OBJECT -> "an object";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      default -> token.name().replace("VALUE_", "").toLowerCase(Locale.ROOT);
    };
  }
}
