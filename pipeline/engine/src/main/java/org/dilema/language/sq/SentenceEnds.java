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
          "vitaminë",
          "lista",
          "listën");

  private final List<Token> line;

  SentenceEnds(List<Token> line) {
    this.line = line;
  }

  /** Returns the index after the last token of the sentence that starts at {@code from}. */
  int endOf(int from) {
    boolean quoted = false;
    for (int i = from; i < line.size(); i++) {
      quoted ^= Quotes.isMark(text(i));
      if (!isTerminal(i)) {
        continue;
      }
      int next = i + 1;
      boolean open = quoted;
      while (next < line.size() && (isTerminalMark(next) || closes(next, open))) {
        open ^= Quotes.isMark(text(next));
        next++;
      }
      if (next == line.size() || endsBefore(from, i, next)) {
        return next;
      }
    }
    return line.size();
  }

  private boolean closes(int i, boolean open) {
    boolean spaceBefore = line.get(i - 1).end() < line.get(i).start();
    boolean spaceAfter = i + 1 == line.size() || line.get(i).end() < line.get(i + 1).start();
    return Quotes.closes(text(i), spaceBefore, spaceAfter, open);
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
