package org.dilema.archive;

import java.util.ArrayList;
import java.util.List;
import org.dilema.archive.QueryLexer.Kind;
import org.dilema.archive.QueryLexer.Lexeme;

/**
 * Reads Lucene's classic syntax. Words side by side must all be found; OR binds closer than that,
 * AND closer than OR, NOT closest.
 *
 * <pre>
 * query   = either { either }
 * either  = both { ("OR" | "||") both }
 * both    = one { ("AND" | "&amp;&amp;") one }
 * one     = [ "NOT" | "!" | "-" | "+" ] one | [ field ":" ] value [ "^" number ]
 * value   = "(" query ")" | word [ "~" [ edits ] ] | '"' words '"' [ "~" slop ] | range
 * range   = ( "[" | "{" ) day "TO" day ( "]" | "}" )
 * </pre>
 *
 * A word may hold {@code *} (any letters) and {@code ?} (one letter); a backslash takes the meaning
 * from the next character. A day is {@code 2022}, {@code 2022-02}, {@code 2022-02-24} or {@code *}.
 */
final class QueryParser {
  private static final int DEEPEST = 50;
  private static final int LONGEST = 20_000;
  private static final int MOST_PARTS = 1_000;

  private final List<Lexeme> lexemes;
  private int next;
  private int depth;
  private int parts;

  private QueryParser(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
  }

  /**
   * Reads a query.
   *
   * @throws QueryException if it cannot be understood
   */
  static Expression parse(String query) {
    if (query.isBlank()) {
      throw new QueryException(1, "the query is empty; give at least one word");
    }
    if (query.length() > LONGEST) {
      throw new QueryException(
          LONGEST, "the query is longer than " + LONGEST + " characters; shorten it");
    }
    QueryParser parser = new QueryParser(QueryLexer.lexemes(query));
    Expression all = parser.query(Expression.TEXT);
    Lexeme rest = parser.peek();
    if (rest.kind() != Kind.END) {
      throw new QueryException(
          rest.position(),
          "'" + rest.text() + "' has no partner before it; remove it or put a \\ before it");
    }
    return all;
  }

  private Expression query(String field) {
    if (++depth > DEEPEST) {
      throw new QueryException(
          peek().position(), "more than " + DEEPEST + " levels of brackets; simplify the query");
    }
    List<Expression> all = new ArrayList<>();
    do {
      all.add(either(field));
    } while (peek().kind() != Kind.END && peek().kind() != Kind.CLOSE);
    depth--;
    return all.size() == 1 ? all.get(0) : new Expression.All(all);
  }

  private Expression either(String field) {
    List<Expression> any = new ArrayList<>(List.of(both(field)));
    while (accept(Kind.OR)) {
      any.add(both(field));
    }
    return any.size() == 1 ? any.get(0) : new Expression.Any(any);
  }

  private Expression both(String field) {
    List<Expression> all = new ArrayList<>(List.of(one(field)));
    while (accept(Kind.AND)) {
      all.add(one(field));
    }
    return all.size() == 1 ? all.get(0) : new Expression.All(all);
  }

  private Expression one(String field) {
    int signs = 0;
    while (peek().kind() == Kind.NOT || peek().kind() == Kind.PLUS) {
      signs += take().kind() == Kind.NOT ? 1 : 0;
    }
    Expression value = boosted(named(field));
    return signs % 2 == 0 ? value : new Expression.Not(value);
  }

  private Expression named(String field) {
    if (peek().kind() != Kind.FIELD) {
      return value(field);
    }
    Lexeme name = take();
    if (++depth > DEEPEST) {
      throw new QueryException(name.position(), "too many fields in a row; remove some");
    }
    Expression value = named(QueryFields.named(name.text(), name.position()));
    depth--;
    return value;
  }

  private Expression value(String field) {
    Lexeme lexeme = take();
    if (++parts > MOST_PARTS) {
      throw new QueryException(
          lexeme.position(), "more than " + MOST_PARTS + " words; shorten the query");
    }
    return switch (lexeme.kind()) {
      case OPEN -> group(field, lexeme);
      case WORD -> word(field, lexeme);
      case QUOTED -> new Expression.Phrase(field, lexeme.text(), number(0), lexeme.position());
      case RANGE -> QueryLexer.range(field, lexeme);
      default -> throw new QueryException(lexeme.position(), expected(lexeme));
    };
  }

  private Expression group(String field, Lexeme open) {
    Expression inner = query(field);
    if (!accept(Kind.CLOSE)) {
      throw new QueryException(open.position(), "this bracket is never closed; add )");
    }
    return inner;
  }

  private Expression word(String field, Lexeme word) {
    if (peek().kind() == Kind.TILDE) {
      int edits = number(2);
      if (edits > 2) {
        throw new QueryException(word.position(), "a word may differ by 1 or 2 letters: ~1 or ~2");
      }
      return new Expression.Fuzzy(field, word.text(), edits, word.position());
    }
    return word.pattern()
        ? new Expression.Pattern(field, word.text(), word.position())
        : new Expression.Word(field, word.text(), word.position());
  }

  private int number(int otherwise) {
    if (peek().kind() != Kind.TILDE) {
      return otherwise;
    }
    Lexeme tilde = take();
    if (tilde.text().isEmpty()) {
      return 2;
    }
    if (tilde.text().length() > 3 || !tilde.text().chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new QueryException(tilde.position(), "a whole number up to 999 belongs after ~");
    }
    return Integer.parseInt(tilde.text());
  }

  private Expression boosted(Expression part) {
    if (peek().kind() != Kind.BOOST) {
      return part;
    }
    Lexeme boost = take();
    try {
      float weight = Float.parseFloat(boost.text());
      if (weight > 0 && weight <= 1000) {
        return new Expression.Boosted(part, weight);
      }
    } catch (NumberFormatException e) {
      // Told below, as for a number out of range.
    }
    throw new QueryException(boost.position(), "a number above 0 and up to 1000 belongs after ^");
  }

  private static String expected(Lexeme found) {
    return found.kind() == Kind.END
        ? "the query ends where a word is expected; add one or remove the operator before"
        : "a word is expected before '" + found.text() + "'; add one or remove it";
  }

  private boolean accept(Kind kind) {
    if (peek().kind() != kind) {
      return false;
    }
    next++;
    return true;
  }

  private Lexeme peek() {
    return lexemes.get(next);
  }

  private Lexeme take() {
    Lexeme lexeme = lexemes.get(next);
    if (lexeme.kind() != Kind.END) {
      next++;
    }
    return lexeme;
  }
}
