package org.dilema.archive;

/** The text of a token pattern, read from left to right. */
final class PatternText {
  private static final String QUOTES = "\"'„“”«»";
  private static final String CLOSING = "\"'“””»«";

  private final String text;
  private int at;

  PatternText(String text) {
    this.text = text;
  }

  /** Returns the place of the next sign, from 1. */
  int position() {
    skip();
    return at + 1;
  }

  /** Returns what was read from a place on. */
  String since(int position) {
    return text.substring(position - 1, at);
  }

  boolean atEnd() {
    skip();
    return at >= text.length();
  }

  boolean sees(String sign) {
    skip();
    return text.startsWith(sign, at);
  }

  boolean accept(String sign) {
    boolean seen = sees(sign);
    at += seen ? sign.length() : 0;
    return seen;
  }

  void expect(String sign) {
    if (!accept(sign)) {
      throw unexpected("'" + sign + "'");
    }
  }

  boolean seesWord(String word) {
    return sees(word) && !isName(at + word.length());
  }

  boolean acceptWord(String word) {
    boolean seen = seesWord(word);
    at += seen ? word.length() : 0;
    return seen;
  }

  /** Reads a name that a colon follows, or returns an empty text and stays. */
  String label() {
    skip();
    int end = at;
    while (isName(end)) {
      end++;
    }
    if (end == at || end >= text.length() || text.charAt(end) != ':') {
      return "";
    }
    String name = text.substring(at, end);
    at = end + 1;
    return name;
  }

  String name(String expected) {
    skip();
    int start = at;
    while (isName(at)) {
      at++;
    }
    if (start == at) {
      throw unexpected(expected);
    }
    return text.substring(start, at);
  }

  int number(int most) {
    skip();
    int start = at;
    long value = 0;
    while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0) {
      value = Math.min(most, 10 * value + Character.digit(text.charAt(at++), 10));
    }
    if (start == at) {
      throw unexpected("a whole number");
    }
    return (int) value;
  }

  /**
   * Reads what stands between quotation marks; a backslash keeps its meaning for the expression.
   */
  String string(String expected) {
    skip();
    int start = at;
    int kind = at < text.length() ? QUOTES.indexOf(text.charAt(at)) : -1;
    if (kind < 0) {
      throw unexpected(expected);
    }
    at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length() && !closes(text.charAt(start), text.charAt(at))) {
      char c = text.charAt(at++);
      boolean quote = c == '\\' && at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
      if (c == '\\' && at < text.length()) {
        value.append(quote ? "" : "\\").append(text.charAt(at++));
      } else {
        value.append(c);
      }
    }
    if (at >= text.length()) {
      throw new QueryException(start + 1, "this quotation mark is never closed; add \"");
    }
    at++;
    if (value.isEmpty()) {
      throw new QueryException(start + 1, "there is nothing between the quotation marks; use []");
    }
    return value.toString();
  }

  QueryException unexpected(String expected) {
    String found = atEnd() ? "the end" : "'" + text.charAt(at) + "'";
    return error("expected " + expected + ", found " + found);
  }

  QueryException error(String message) {
    return new QueryException(position(), message);
  }

  private static boolean closes(char open, char c) {
    return open == '"' || open == '\'' ? c == open : CLOSING.indexOf(c) >= 0;
  }

  private boolean isName(int place) {
    return place < text.length()
        && (Character.isLetterOrDigit(text.charAt(place)) || text.charAt(place) == '_');
  }

  private void skip() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
