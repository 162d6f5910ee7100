package org.dilema.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Files that are one record, held in memory. */
final class WholeFile {

  private WholeFile() {}

  /** Reads a file; where it is too large, rejects it and returns null. */
  static byte @Nullable [] bytes(SourceFile file, Input in, int limit, Sink sink)
      throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length <= limit) {
      return bytes;
    }
    String reason = "file too large: expected at most " + limit + " bytes an article";
    sink.rejection(file.rejection("", reason));
    return null;
  }

  /**
   * Decodes a file; where bytes are malformed, rejects it and returns null.
   *
   * @param declared what the file or what brought it says of its encoding, if anything
   */
  static @Nullable String text(byte[] bytes, @Nullable Charset declared, Draft draft, Sink sink)
      throws IOException {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, Input.HEAD));
    Encoding encoding = Encoding.of(head, declared);
    StringWriter text = new StringWriter(bytes.length);
    Decoding.reader(new ByteArrayInputStream(bytes), encoding.charset()).transferTo(text);
    if (text.getBuffer().indexOf(String.valueOf(Decoding.MALFORMED)) >= 0) {
      String name = encoding.charset().name();
      draft.reject(sink, "bytes that are not " + name + "; convert the file to UTF-8");
      return null;
    }
    if (encoding.guessed()) {
      draft.remark(sink, encoding.note());
    }
    return text.toString();
  }
}
