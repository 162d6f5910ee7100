package org.dilema.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Files that are one record, held in memory. */
final class WholeFile {

  private WholeFile() {}

  /** Reads a file; where it is too large, rejects it and returns null. */
  static byte @Nullable [] bytes(SourceFile file, Sink sink) throws IOException {
    try (InputStream in = file.open()) {
      byte[] bytes = in.readNBytes(Utf8.RECORD_LIMIT + 1);
      if (bytes.length <= Utf8.RECORD_LIMIT) {
        return bytes;
      }
    }
    String reason = "file too large: expected at most " + Utf8.RECORD_LIMIT + " bytes an article";
    sink.rejection(file.rejection("", reason));
    return null;
  }

  /** Decodes a file; where it is no UTF-8, rejects it and returns null. */
  static @Nullable String utf8(byte[] bytes, SourceFile file, Sink sink) {
    try {
      return Utf8.strict(bytes);
    } catch (CharacterCodingException e) {
      sink.rejection(file.rejection("", "not UTF-8; convert the file to UTF-8"));
      return null;
    }
  }
}
