package org.dilema.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a text as JSON, safe for every terminal and for JavaScript. */
final class JsonText {
  private JsonText() {}

  /** Returns the text between quotation marks, or {@code null}. */
  static String of(@Nullable String value) {
    if (value == null) {
      return "null";
    }
    StringBuilder out = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (mustEscape(value, i)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  /** Control characters, separators that JavaScript takes for line ends, halves of characters. */
  private static boolean mustEscape(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 >= value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(value.charAt(i - 1));
    }
    return c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029;
  }
}
