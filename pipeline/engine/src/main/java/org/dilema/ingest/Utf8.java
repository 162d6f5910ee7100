package org.dilema.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 without its byte order mark, and without hiding what is no UTF-8. */
final class Utf8 {

  /**
   * Stands for every malformed byte sequence, so that one bad record does not cost the file. The
   * noncharacter U+FFFF is reserved for such internal use.
   */
  static final char MALFORMED = '\uFFFF';

  /** Longest record that is held in memory, in characters; for files read whole, in bytes. */
  static final int RECORD_LIMIT = 20_000_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /** Opens a reader that puts {@link #MALFORMED} where bytes are no UTF-8. */
  static Reader lenient(InputStream in) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .replaceWith(String.valueOf(MALFORMED))),
            1 << 16);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  /**
   * Decodes a whole file.
   *
   * @throws CharacterCodingException if a byte sequence is malformed
   */
  static String strict(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
