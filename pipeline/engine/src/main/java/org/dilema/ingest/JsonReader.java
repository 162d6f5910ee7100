package org.dilema.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines, one object a line, and JSON files that hold an array of objects or objects one
 * after the other. Which of them a file is shows in its first line, not in its extension.
 *
 * <p>JSON is Unicode by its standard: UTF-8, or UTF-16 where it shows.
 *
 * <p>In JSON Lines a broken line costs that line. In an array nothing after a syntax error can be
 * told apart, so the rest of the file is one rejection.
 */
final class JsonReader implements ArticleReader {

  @Override
  public List<String> extensions() {
    return List.of("jsonl", "ndjson", "json");
  }

  @Override
  public long read(SourceFile file, Input in, Sink sink) throws IOException {
    byte[] head = in.head(Input.HEAD);
    Encoding unicode = Encoding.unicode(head);
    Charset charset = (unicode == null ? Encoding.UTF_8 : unicode).charset();
    boolean lines = isLines(file, Decoding.reader(new ByteArrayInputStream(head), charset));
    Reader reader = Decoding.reader(in, charset);
    return lines ? readLines(file, reader, sink) : readValues(file, reader, sink);
  }

  private static boolean isLines(SourceFile file, Reader head) throws IOException {
    Lines lines = new Lines(head, Input.HEAD);
    Lines.Line line = lines.next();
    while (line != null && line.text().isBlank()) {
      line = lines.next();
    }
    if (line == null || line.text().stripLeading().startsWith("[")) {
      return false;
    }
    if (!file.hasExtension(".json")) {
      return true;
    }
    String first = line.text();
    do {
      line = lines.next();
    } while (line != null && line.text().isBlank());
    boolean alone = line == null; // an object, or what stands around a list
    return !alone && isValue(first);
  }

  private static boolean isValue(String line) throws IOException {
    try (JsonParser parser = JsonRecord.FACTORY.createParser(line)) {
      parser.nextToken();
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static long readLines(SourceFile file, Reader reader, Sink sink) throws IOException {
    Lines lines = new Lines(reader, Decoding.RECORD_LIMIT);
    long records = 0;
    for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
      if (line.text().isBlank() && !line.tooLong()) {
        continue;
      }
      records++;
      String position = "line " + line.number();
      Draft draft = new Draft(file, position);
      String fault = fault(file, line, draft);
      if (fault == null) {
        draft.emit(sink);
      } else {
        sink.rejection(file.rejection(position, fault));
      }
    }
    return records;
  }

  private static @Nullable String fault(SourceFile file, Lines.Line line, Draft draft)
      throws IOException {
    if (line.tooLong()) {
      return "record too long: expected at most " + Decoding.RECORD_LIMIT + " characters";
    }
    try (JsonParser parser = JsonRecord.FACTORY.createParser(line.text())) {
      parser.nextToken();
      String fault = JsonRecord.read(parser, file.columns(), draft);
      if (fault == null && parser.nextToken() != null) {
        return "expected one object a line, found more after it";
      }
      return fault;
    } catch (JsonProcessingException e) {
      boolean decoded = line.text().indexOf(Decoding.MALFORMED) < 0;
      return decoded ? JsonRecord.message(e) : "bytes that are not UTF-8; expected JSON in UTF-8";
    }
  }

  private static long readValues(SourceFile file, Reader reader, Sink given) throws IOException {
    CountingSink sink = new CountingSink(given);
    long records = 0;
    try (JsonParser parser = JsonRecord.FACTORY.createParser(reader)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        boolean frame =
            parser.getParsingContext().inRoot()
                ? token == JsonToken.END_ARRAY
                : token == JsonToken.START_ARRAY && parser.getParsingContext().getParent().inRoot();
        if (!frame
            && parser.getParsingContext().getParent() != null
            && parser.getParsingContext().getParent().inRoot()
            && token == JsonToken.START_OBJECT) {
          records += new JsonEnvelope(file, parser, sink, records).read();
        } else if (!frame) {
          readValue(file, parser, "item " + (records + 1), sink);
          records++;
        }
      }
      return records;
    } catch (JsonProcessingException e) {
      String rest = "; nothing after it could be read";
      long before = sink.articles() + sink.rejections();
      String position = "item " + (before + 1);
      sink.rejection(file.rejection(position, JsonRecord.message(e) + rest));
      return before + 1;
    }
  }

  /** Reads the value that the parser stands on as one record. */
  static void readValue(SourceFile file, JsonParser parser, String position, Sink sink)
      throws IOException {
    Draft draft = new Draft(file, position);
    String fault = JsonRecord.read(parser, file.columns(), draft);
    if (fault == null) {
      draft.emit(sink);
    } else {
      sink.rejection(file.rejection(position, fault));
    }
  }
}
