package org.dilema.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * In which encoding bytes are, and how that is known. In this order: a byte order mark; the zeros
 * of UTF-16; bytes that are UTF-8 and could hardly be anything else, whatever is declared; what is
 * declared; what the letters make likeliest.
 *
 * @param charset the encoding
 * @param guessed whether the letters alone told it
 */
record Encoding(Charset charset, boolean guessed) {

  /** What is read where nothing tells otherwise. */
  static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, false);

  private static final int ENOUGH = 4;

  /** Tells the encoding from the first bytes and from what a header or the page itself declares. */
  static Encoding of(byte[] head, @Nullable Charset declared) {
    Encoding unicode = unicode(head);
    if (unicode != null) {
      return unicode;
    }
    if (declared != null && !declared.name().startsWith("UTF-")) {
      return new Encoding(browsers(declared), false);
    }
    return declared != null || isAscii(head) ? UTF_8 : new Encoding(LegacyCharset.of(head), true);
  }

  /** Tells which Unicode encoding it is, or null where it is none or plain ASCII. */
  static @Nullable Encoding unicode(byte[] head) {
    Charset wide = wide(head);
    if (wide != null) {
      return new Encoding(wide, false);
    }
    return multibyte(head) > 0 && multibyte(head) >= malformed(head) ? UTF_8 : null;
  }

  /** Returns whether the bytes are UTF-16 or UTF-32, in which a NUL byte is no fault. */
  static boolean isWide(byte[] head) {
    return wide(head) != null;
  }

  /** Looks up a declared name, or returns null where there is none of that name. */
  static @Nullable Charset named(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    try {
      return Charset.forName(name.strip().replace("\"", "").replace("'", ""));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Returns what to tell a reader of the results. */
  String note() {
    return "no encoding declared: read as " + charset.name().toLowerCase(Locale.ROOT);
  }

  /** Reads ISO-8859-1 as windows-1252, which browsers do, because pages that declare it do. */
  private static Charset browsers(Charset declared) {
    boolean latin = declared.equals(StandardCharsets.ISO_8859_1);
    return latin || declared.equals(StandardCharsets.US_ASCII)
        ? LegacyCharset.WINDOWS_1252
        : declared;
  }

  private static @Nullable Charset wide(byte[] head) {
    if (head.length < 2) {
      return null;
    }
    int mark = (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
    if (mark == 0xFFFE && head.length >= ENOUGH && head[2] == 0 && head[3] == 0) {
      return Charset.forName("UTF-32LE");
    }
    if (mark == 0 && head.length >= ENOUGH && (head[2] & 0xFF) == 0xFE) {
      return Charset.forName("UTF-32BE");
    }
    if (mark == 0xFEFF || mark == 0xFFFE) {
      return mark == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    return unmarked(head);
  }

  /** In European text of UTF-16 nearly every other byte is zero, and no other. */
  private static @Nullable Charset unmarked(byte[] head) {
    int[] zeros = new int[2];
    for (int i = 0; i < head.length; i++) {
      zeros[i & 1] += head[i] == 0 ? 1 : 0;
    }
    int pairs = head.length / 2;
    if (pairs < ENOUGH || Math.min(zeros[0], zeros[1]) > 0) {
      return null;
    }
    if (Math.max(zeros[0], zeros[1]) < pairs * 0.8) {
      return null;
    }
    return zeros[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static boolean isAscii(byte[] head) {
    for (byte b : head) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** Counts sequences of several bytes that are sound UTF-8. */
  private static int multibyte(byte[] head) {
    int found = 0;
    for (int i = 0; i < head.length; i++) {
      int length = length(head, i);
      found += length > 1 ? 1 : 0;
      i += Math.max(0, length - 1);
    }
    return found;
  }

  /** Counts bytes beyond ASCII that belong to no sound sequence; the cut at the end is none. */
  private static int malformed(byte[] head) {
    int found = 0;
    for (int i = 0; i < head.length; i++) {
      int length = length(head, i);
      found += length == 0 && i < head.length - 3 ? 1 : 0;
      i += Math.max(0, length - 1);
    }
    return found;
  }

  /** Returns the length of the sequence that begins there, or 0 where none does. */
  private static int length(byte[] bytes, int at) {
    if (bytes[at] >= 0) {
      return 1;
    }
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at, length));
      return length;
    } catch (CharacterCodingException e) {
      return 0;
    }
  }
}
