package org.dilema.language.sq;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dilema.text.Token;

/**
 * Finds where the sentences of one line of tokens end.
 *
 * <p>A mark that can end a sentence does so at the end of the line, or if what follows it (past
 * closing quotes and brackets, which belong to the sentence, and past opening ones, which do not)
 * starts with a capital or a digit. A lower-case word goes on with the sentence: {@code „Pse?“
 * pyeti ai}.
 */
final class SentenceEnds {

  private static final Set<String> MONTHS =
      Set.of(
          "janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator",
          "tetor", "nëntor", "nentor", "dhjetor");

  /** Nouns that a single letter names, so that the letter is no initial: grupi B. */
  private static final Set<String> LETTERED =
      Set.of(
          "grupi",
          "grupin",
          "grupit",
          "plani",
          "planin",
          "planit",
          "liga",
          "ligën",
          "ligës",
          "klasa",
          "klasën",
          "klasës",
          "pika",
          "pikën",
          "kategoria",
          "kategorinë",
          "vitamina",
          "vitaminën",
          "nota",
          "notën",
          "vitaminë",
          "lista",
          "listën");

  private final List<Token> line;

  /** Whether a double, and whether a single, quotation is open before each token. */
  private final boolean[] quoted;

  private final boolean[] singleQuoted;

  SentenceEnds(List<Token> line) {
    this.line = line;
    this.quoted = new boolean[line.size() + 1];
    this.singleQuoted = new boolean[line.size() + 1];
    for (int i = 0; i < line.size(); i++) {
      quoted[i + 1] = Quotes.isMark(text(i)) ? openAfter(i, quoted[i]) : quoted[i];
      singleQuoted[i + 1] =
          Quotes.isSingle(text(i)) ? openAfter(i, singleQuoted[i]) : singleQuoted[i];
    }
  }

  /** Returns the index after the last token of the sentence that starts at {@code from}. */
  int endOf(int from) {
    for (int i = from; i < line.size(); i++) {
      if (!isTerminal(i)) {
        continue;
      }
      int next = i + 1;
      while (next < line.size() && (isTerminalMark(next) || closes(next))) {
        next++;
      }
      if (next == line.size() || endsBefore(from, i, next)) {
        return next;
      }
    }
    return line.size();
  }

  private boolean openAfter(int i, boolean open) {
    boolean spaceBefore = i == 0 || !touches(i - 1);
    boolean spaceAfter = !touches(i) || !Character.isLetterOrDigit(text(i + 1).codePointAt(0));
    return Quotes.opens(text(i), spaceBefore, spaceAfter, open);
  }

  private boolean closes(int i) {
    boolean open = Quotes.isSingle(text(i)) ? singleQuoted[i] : quoted[i];
    return Quotes.closes(text(i), !touches(i - 1), !touches(i), open);
  }

  /** Returns whether no blank stands between a token and its successor. */
  private boolean touches(int i) {
    return i + 1 < line.size() && line.get(i).end() == line.get(i + 1).start();
  }

  /** Returns whether the token can end a sentence: a mark, or an abbreviation with its stop. */
  private boolean isTerminal(int i) {
    return isTerminalMark(i) || (text(i).length() > 1 && text(i).endsWith("."));
  }

  private boolean isTerminalMark(int i) {
    String text = text(i);
    for (int k = 0; k < text.length(); k++) {
      if (".!?…".indexOf(text.charAt(k)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean endsBefore(int from, int mark, int next) {
    int word = next;
    while (word < line.size() && opens(word)) {
      word++;
    }
    if (word == line.size()) {
      return true;
    }
    int first = text(word).codePointAt(0);
    if (Character.isDigit(first)) {
      return !isAbbreviation(mark) && !isShortNumber(mark - 1, from);
    }
    return startsSentence(first) && !isHeld(from, mark, word);
  }

  private static boolean startsSentence(int first) {
    return Character.isUpperCase(first)
        || Character.isTitleCase(first)
        || Character.getType(first) == Character.OTHER_SYMBOL
        || Character.getType(first) == Character.OTHER_LETTER
        || first == '@'
        || first == '#';
  }

  private boolean opens(int i) {
    String text = text(i);
    return Quotes.isMark(text)
        || Quotes.isSingle(text)
        || text.length() == 1 && "([{-–—•*".indexOf(text.charAt(0)) >= 0
        || text.equals("--");
  }

  /** Returns whether a capital after the mark is no sign of a new sentence. */
  private boolean isHeld(int from, int mark, int word) {
    String ending = text(mark);
    if (isAbbreviation(mark)) {
      String bare = ending.substring(0, ending.length() - 1);
      return Abbreviations.isLeading(bare)
          || (Abbreviations.isInitial(bare)
              && !(mark > from && LETTERED.contains(lower(text(mark - 1)))));
    }
    if (mark == from || text(mark - 1).equals("[") || text(mark - 1).equals("(")) {
      return mark > from || !ending.equals(".");
    }
    boolean numbered = ending.equals(".") && isNumber(text(mark - 1));
    return numbered && (mark - 1 == from || MONTHS.contains(lower(text(word))));
  }

  private boolean isAbbreviation(int i) {
    return text(i).length() > 1 && Character.isLetter(text(i).charAt(0));
  }

  private boolean isShortNumber(int i, int from) {
    return i >= from && text(i).length() < 3 && isNumber(text(i));
  }

  private static boolean isNumber(String text) {
    return text.length() < 4 && text.chars().allMatch(Character::isDigit);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private String text(int i) {
    return line.get(i).text();
  }
}
