package org.dilema.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.util.Set;

/**
 * An object that fills a file: an article by itself, or what an archive's interface puts around a
 * list of them, such as {@code {"status": "ok", "articles": […]}}.
 */
final class JsonEnvelope {

  private static final Set<String> LISTS =
      Set.of(
          "articles", "results", "stories", "items", "documents", "docs", "hits", "data", "posts");
  private static final Set<String> AROUND = Set.of("hits", "response", "data", "result");

  private final SourceFile file;
  private final JsonParser parser;
  private final Sink sink;
  private final long before;
  private final Draft draft;
  private final JsonRecord record;
  private boolean list;
  private long records;

  JsonEnvelope(SourceFile file, JsonParser parser, Sink sink, long before) {
    this.file = file;
    this.parser = parser;
    this.sink = sink;
    this.before = before;
    this.draft = new Draft(file, "item " + (before + 1));
    this.record = new JsonRecord(file.columns(), draft);
  }

  /** Reads the object that the parser stands on; returns how many records it was. */
  long read() throws IOException {
    fields(0);
    if (list) {
      return records;
    }
    String fault = record.fault();
    if (fault == null) {
      draft.emit(sink);
    } else {
      draft.reject(sink, fault);
    }
    return 1;
  }

  private void fields(int depth) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken token = parser.nextToken();
      boolean open = !draft.has(Field.TEXT);
      if (open && token == JsonToken.START_ARRAY && LISTS.contains(key)) {
        items();
      } else if (open && token == JsonToken.START_OBJECT && AROUND.contains(key) && depth < 2) {
        fields(depth + 1);
      } else if (depth == 0) {
        record.field(parser, key);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void items() throws IOException {
    list = true;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == null) {
        throw new EOFException();
      }
      JsonReader.readValue(file, parser, "item " + (before + ++records), sink);
    }
  }
}
