package org.dilema.archive;

import java.text.Normalizer;
import java.util.Locale;

/** The forms of a letter that search takes for one: case and diacritics, one char for one char. */
final class Letters {
  private static final int LATIN_END = 0x250;
  private static final char SOFT_HYPHEN = 0xAD;
  private static final char[] BASE = new char[LATIN_END];
  // Letters with a stroke and the like, which Unicode does not decompose.
  private static final String WHOLE = "đĐłŁøØħĦıŧŦßæÆœŒðÐþÞ";
  private static final String PLAIN = "dDlLoOhHitTsaAoOdDtT";

  static {
    for (char c = 0; c < LATIN_END; c++) {
      BASE[c] = decomposed(c);
    }
    for (int i = 0; i < WHOLE.length(); i++) {
      BASE[WHOLE.charAt(i)] = PLAIN.charAt(i);
    }
  }

  private Letters() {}

  /** Returns the text composed (NFC), without soft hyphens and joiners, apostrophes made plain. */
  static String normal(String text) {
    if (isNormal(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length());
    composed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(c -> out.appendCodePoint(apostrophe(c) ? '\'' : c));
    return out.toString();
  }

  /** Latin letters below the combining marks are composed as they are. */
  private static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= LATIN_END || c == SOFT_HYPHEN || c < ' ') {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the character stands for an apostrophe. */
  static boolean apostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  /** Returns the letter without its mark, in the same case. */
  static char bare(char c) {
    return c < LATIN_END ? BASE[c] : decomposed(c);
  }

  /** Returns the letter in lower case, with its mark. */
  static char lower(char c) {
    return Character.toLowerCase(c);
  }

  /** Returns composed text in lower case without marks; as long as the text given. */
  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(lower(bare(text.charAt(i))));
    }
    return out.toString();
  }

  /** Compares texts by code points, the order in which the index keeps its words. */
  static int compare(String a, String b) {
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      char left = a.charAt(i);
      char right = b.charAt(i);
      if (left != right) {
        boolean surrogates = Character.isSurrogate(left) != Character.isSurrogate(right);
        return surrogates ? (Character.isSurrogate(left) ? 1 : -1) : left - right;
      }
    }
    return a.length() - b.length();
  }

  /** Returns the key under which an outlet, actor, code or other name is filed and asked for. */
  static String key(String name) {
    String folded = fold(normal(name).strip()).toLowerCase(Locale.ROOT);
    // Lucene refuses terms of more than 32,766 bytes; no name is that long by intention.
    return folded.length() <= 1000 ? folded : folded.substring(0, 1000);
  }

  private static char decomposed(char c) {
    if (Character.isSurrogate(c)) {
      return c;
    }
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    boolean marked = parts.length() > 1 && Character.isLetter(parts.charAt(0));
    return marked ? parts.charAt(0) : c;
  }
}
