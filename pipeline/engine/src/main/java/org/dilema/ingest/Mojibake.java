package org.dilema.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Text whose UTF-8 somebody read as windows-1252 before: {@code KosovÃ«s}. It is certain only where
 * every character beyond ASCII, taken back to its byte, is part of sound UTF-8, and there are
 * several; text that mixes both is left alone.
 */
final class Mojibake {

  /** Characters that must come out of it. */
  private static final int ENOUGH = 2;

  private static final String LEADS = "ÂÃÄÅâ";

  private Mojibake() {}

  /** Returns the text as it was meant, or null where it is not certain that it was spoilt. */
  static @Nullable String repaired(String text) {
    if (text.chars().noneMatch(c -> LEADS.indexOf(c) >= 0)) {
      return null;
    }
    try {
      byte[] bytes = bytes(text);
      String meant = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      long found = meant.chars().filter(c -> c > 0x7F).count();
      return found >= ENOUGH && meant.length() < text.length() ? meant : null;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Takes characters back to windows-1252, in which five bytes stand for control characters. */
  private static byte[] bytes(String text) throws CharacterCodingException {
    CharsetEncoder encoder = LegacyCharset.WINDOWS_1252.newEncoder();
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c >= 0x80 && c < 0xA0;
      bytes[i] =
          c < 0x80 || control ? (byte) c : encoder.encode(CharBuffer.wrap(text, i, i + 1)).get();
    }
    return bytes;
  }
}
