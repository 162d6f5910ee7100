package org.dilema.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object into a draft; keys that mean nothing here are skipped, not held. */
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

  private JsonRecord() {}

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
    String fault = null;
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      ColumnMap.Meaning meaning = columns.meaning(key);
      parser.nextToken();
      if (meaning == null) {
        parser.skipChildren();
        continue;
      }
      String here = seen.add(key) ? value(parser, meaning, draft) : twice(parser, key);
      fault = fault == null ? here : fault;
    }
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

  private static @Nullable String value(JsonParser parser, ColumnMap.Meaning meaning, Draft draft)
      throws IOException {
    JsonToken token = parser.currentToken();
    if (token.isScalarValue()) {
      if (token != JsonToken.VALUE_NULL) {
        draft.put(meaning, parser.getText());
      }
      return null;
    }
    if (meaning.field() == Field.TITLE || meaning.field() == Field.TEXT) {
      parser.skipChildren();
      return meaning.field().label() + ": expected a string, found " + kind(token);
    }
    if (token == JsonToken.START_OBJECT) {
      named(parser, meaning, draft);
    } else {
      parser.skipChildren();
    }
    return null;
  }

  /** Takes the name out of such as {@code "publisher": {"@type": "Organization", "name": "X"}}. */
  private static void named(JsonParser parser, ColumnMap.Meaning meaning, Draft draft)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean name = parser.currentName().equals("name");
      if (parser.nextToken() == JsonToken.VALUE_STRING && name) {
        draft.put(meaning, parser.getText());
      } else {
        parser.skipChildren();
      }
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
