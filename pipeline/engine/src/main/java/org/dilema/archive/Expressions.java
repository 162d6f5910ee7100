package org.dilema.archive;

import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * Regular expressions over a whole token: {@code . * + ? | ( ) [ ] { } \}, letters and digits. They
 * become automata before a word is looked at, so that no expression can run away; what would need
 * too large an automaton is refused.
 */
final class Expressions {
  private static final String SPECIAL = ".*+?|()[]{}\\\"";
  private static final int WORK_LIMIT = 20_000;
  private static final int LONGEST = 500;
  private static final int MOST_TIMES = 100;
  private static final int MOST_COUNTS = 2;

  private Expressions() {}

  /** Returns whether the text stands for itself. */
  static boolean isLiteral(String text) {
    return text.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0);
  }

  /**
   * Compiles an expression.
   *
   * @param position place in the query, for errors
   * @throws QueryException if it is no expression, or too large
   */
  static Automaton automaton(String expression, int position) {
    bound(expression, position);
    try {
      Automaton automaton = new RegExp(expression, RegExp.NONE).toAutomaton();
      return Operations.determinize(automaton, WORK_LIMIT);
    } catch (TooComplexToDeterminizeException e) {
      throw new QueryException(
          position, "this regular expression is too complex; use fewer * and | in it");
    } catch (IllegalArgumentException | StackOverflowError e) {
      throw new QueryException(
          position,
          "'" + expression + "' is no regular expression; put a \\ before a sign that is meant");
    }
  }

  /** Writes an expression in the letters of a layer: signs after a backslash keep their meaning. */
  static String mapped(String expression, java.util.function.IntUnaryOperator letter) {
    StringBuilder out = new StringBuilder(expression.length());
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      boolean escaped = i > 0 && expression.charAt(i - 1) == '\\';
      out.append(escaped ? c : (char) letter.applyAsInt(c));
    }
    return out.toString();
  }

  private static void bound(String expression, int position) {
    if (expression.length() > LONGEST) {
      throw new QueryException(
          position, "a regular expression may have at most " + LONGEST + " characters");
    }
    int counts = 0;
    for (int i = 0; i < expression.length(); i++) {
      if (expression.charAt(i) == '{') {
        counts++;
        int close = expression.indexOf('}', i);
        String inside = expression.substring(i + 1, close < 0 ? expression.length() : close);
        for (String number : inside.split(",", -1)) {
          if (number.matches("[0-9]{4,}")
              || (number.matches("[0-9]{1,3}") && Integer.parseInt(number) > MOST_TIMES)) {
            throw new QueryException(
                position, "a { } within a word may go up to " + MOST_TIMES + "; lower it");
          }
        }
      }
    }
    if (counts > MOST_COUNTS) {
      throw new QueryException(
          position, "a regular expression may have at most " + MOST_COUNTS + " { }");
    }
  }
}
