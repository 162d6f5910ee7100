package org.dilema.archive;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into words, quoted words, ranges and signs, each with its place. */
final class QueryLexer {
  private static final String OPENING = "\"„“«";
  private static final String CLOSING = "\"“”»";

  /** Kinds of signs. */
  enum Kind {
    WORD,
    QUOTED,
    RANGE,
    FIELD,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    PLUS,
    TILDE,
    BOOST,
    END
  }

  /**
   * A piece of a query.
   *
   * @param position place of its first character, from 1
   * @param pattern whether a word holds {@code *} or {@code ?} that were not escaped
   */
  record Lexeme(Kind kind, String text, int position, boolean pattern) {}

  private final String query;
  private final List<Lexeme> found = new ArrayList<>();
  private int at;

  private QueryLexer(String query) {
    this.query = query;
  }

  /** Returns the pieces, the last being {@link Kind#END}. */
  static List<Lexeme> lexemes(String query) {
    QueryLexer lexer = new QueryLexer(query);
    while (lexer.at < query.length()) {
      lexer.step();
    }
    lexer.add(Kind.END, "", query.length());
    return lexer.found;
  }

  /** Reads what stands between the brackets of a range. */
  static Expression range(String field, Lexeme lexeme) {
    String text = lexeme.text();
    List<String> ends = List.of(text.substring(1, text.length() - 1).strip().split("\\s+"));
    if (ends.size() != 3 || !ends.get(1).equals("TO")) {
      throw new QueryException(
          lexeme.position(), "a range is written [2022-02-24 TO 2022-06-30], * for an open end");
    }
    return new Expression.Range(
        field,
        ends.get(0),
        ends.get(2),
        text.startsWith("["),
        text.endsWith("]"),
        lexeme.position());
  }

  private void step() {
    char c = query.charAt(at);
    boolean bare = at + 1 >= query.length() || Character.isWhitespace(query.charAt(at + 1));
    if (Character.isWhitespace(c) || ((c == '-' || c == '+' || c == '!') && bare)) {
      at++; // a dash between words says nothing
    } else if (OPENING.indexOf(c) >= 0) {
      quoted();
    } else if (c == '[' || c == '{') {
      bracketed();
    } else if (!sign(c)) {
      word();
    }
  }

  private boolean sign(char c) {
    Kind kind =
        switch (c) {
          case '(' -> Kind.OPEN;
          case ')' -> Kind.CLOSE;
          case '+' -> Kind.PLUS;
          case '-', '!' -> Kind.NOT;
          case '~' -> Kind.TILDE;
          case '^' -> Kind.BOOST;
          default -> Kind.END;
        };
    if (kind == Kind.END) {
      return false;
    }
    int start = at++;
    if (kind == Kind.TILDE || kind == Kind.BOOST) {
      while (at < query.length() && (digit(at) || query.charAt(at) == '.')) {
        at++;
      }
      add(kind, query.substring(start + 1, at), start);
    } else {
      add(kind, String.valueOf(c), start);
    }
    return true;
  }

  private boolean digit(int place) {
    return query.charAt(place) >= '0' && query.charAt(place) <= '9';
  }

  private void quoted() {
    int start = at++;
    StringBuilder text = new StringBuilder();
    while (at < query.length() && CLOSING.indexOf(query.charAt(at)) < 0) {
      text.append(unescaped());
    }
    if (at >= query.length()) {
      throw new QueryException(start + 1, "this quotation mark is never closed; add \"");
    }
    at++;
    add(Kind.QUOTED, text.toString(), start);
  }

  private void bracketed() {
    int start = at;
    while (at < query.length() && query.charAt(at) != ']' && query.charAt(at) != '}') {
      at++;
    }
    if (at >= query.length()) {
      throw new QueryException(start + 1, "this range is never closed; add ]");
    }
    at++;
    add(Kind.RANGE, query.substring(start, at), start);
  }

  private void word() {
    int start = at;
    boolean pattern = false;
    StringBuilder text = new StringBuilder();
    while (at < query.length() && !ends(query.charAt(at))) {
      char c = query.charAt(at);
      if (c == ':' && !afterField()) {
        fieldName(text, start);
        return;
      }
      pattern |= c == '*' || c == '?';
      text.append(unescaped());
    }
    if (at == start) {
      throw new QueryException(
          start + 1, "'" + query.charAt(at) + "' has no meaning here; put a \\ before it");
    }
    String word = text.toString();
    Kind kind =
        switch (query.substring(start, at)) {
          case "AND", "&&" -> Kind.AND;
          case "OR", "||" -> Kind.OR;
          case "NOT" -> Kind.NOT;
          default -> Kind.WORD;
        };
    found.add(new Lexeme(kind, word, start + 1, pattern));
  }

  private void fieldName(StringBuilder text, int start) {
    at++;
    if (text.isEmpty()) {
      throw new QueryException(start + 1, "the name of a field is expected before the colon");
    }
    add(Kind.FIELD, text.toString(), start);
  }

  /** Codes hold colons themselves, as in {@code actor:person:vucic}. */
  private boolean afterField() {
    return !found.isEmpty() && found.get(found.size() - 1).kind() == Kind.FIELD;
  }

  private char unescaped() {
    char c = query.charAt(at++);
    if (c != '\\') {
      return c;
    }
    if (at >= query.length()) {
      throw new QueryException(at, "a backslash needs a character after it; add one or remove it");
    }
    return query.charAt(at++);
  }

  private static boolean ends(char c) {
    return Character.isWhitespace(c) || "()[]{}\"„“”«»^~".indexOf(c) >= 0;
  }

  private void add(Kind kind, String text, int start) {
    found.add(new Lexeme(kind, text, start + 1, false));
  }
}
