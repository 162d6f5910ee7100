package org.dilema.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** Decodes text without its byte order mark, and without hiding what is malformed. */
final class Decoding {

  /**
   * Stands for every malformed byte sequence, so that one bad record does not cost the file. The
   * noncharacter U+FFFF is reserved for such internal use.
   */
  static final char MALFORMED = '\uFFFF';

  /** Longest record that is held in memory, in characters; for files read whole, in bytes. */
  static final int RECORD_LIMIT = 20_000_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Decoding() {}

  /** Opens a reader that puts {@link #MALFORMED} where bytes are none of the encoding. */
  static Reader reader(InputStream in, Charset charset) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                in,
                charset
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

  /** Tells the encoding of a text file, with a note where it had to be guessed, and opens it. */
  static Reader reader(SourceFile file, Input in, Sink sink) throws IOException {
    Encoding encoding = Encoding.of(in.head(Input.HEAD), null);
    if (encoding.guessed()) {
      sink.note(new Note(file.name(), file.place(""), encoding.note()));
    }
    return reader(in, encoding.charset());
  }
}
