package org.dilema.report;

import java.util.Locale;

/** Says which characters of a stranger's text may be written as they are. */
final class Characters {

  private static final String REPLACEMENT = "\uFFFD";

  private Characters() {}

  /** Overrides and isolates could make a headline read as something else; they are shown. */
  static boolean turnsText(int c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  /** Returns whether XML 1.0 and HTML have no place for a code point. */
  static boolean illegal(int c) {
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    return surrogate || control || c == 0xFFFE || c == 0xFFFF;
  }

  /** Returns a code point, or what stands for it where it must not be written. */
  static String shown(int c) {
    if (turnsText(c)) {
      return "[U+" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + "]";
    }
    return illegal(c) ? REPLACEMENT : Character.toString(c);
  }

  /** Returns a text in which every character may be written. */
  static String shown(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.append(shown(c)));
    return out.toString();
  }
}
