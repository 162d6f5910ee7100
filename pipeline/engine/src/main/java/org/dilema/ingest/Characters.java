package org.dilema.ingest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Characters that no text may hold, and text made fit for a message of one line. */
final class Characters {

  private Characters() {}

  /**
   * Names the first character that cannot be written to a file or read back by common tools: a NUL,
   * a malformed byte or one half of a surrogate pair.
   *
   * @return what is wrong and where, or null where the text is sound
   */
  static @Nullable String fault(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return "a NUL character at " + i + "; remove it";
      }
      if (c == Decoding.MALFORMED) {
        return "bytes that are not UTF-8 at character " + i + "; convert the file to UTF-8";
      }
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return String.format(
              Locale.ROOT, "half a surrogate pair (\\u%04x) at %d; remove it", (int) c, i);
        }
        i++;
      }
    }
    return null;
  }

  /** Returns the text on one line, shortened, with control characters shown as spaces. */
  static String oneLine(String text, int limit) {
    String line = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029]+", " ").strip();
    if (line.length() <= limit) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(limit - 1)) ? limit - 1 : limit;
    return line.substring(0, end) + "…";
  }
}
