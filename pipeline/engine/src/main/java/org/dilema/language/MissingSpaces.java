package org.dilema.language;

import java.util.Locale;
import java.util.Set;

/**
 * Finds the full stops that a writer or a content system ran into the next word: {@code talks.The
 * minister}, {@code studim.Këto}, {@code Dr.Smith}.
 *
 * <p>A stop between two words ends the sentence if the second is capitalised, unless the first is
 * an abbreviation or an initial (then only the space is missing) or both belong to an address.
 * Besides, a run of more than {@value #LONGEST_WORD} characters is cut, so that no input can hold a
 * lexer up.
 */
public final class MissingSpaces {

  /** Characters that a run without a blank may have; more is no word of any language. */
  static final int LONGEST_WORD = 250;

  /** What may follow a stop with a capital and still be an address: Booking.Com, Node.JS. */
  private static final Set<String> DOMAINS = Set.of("com", "net", "org", "edu", "gov", "tv", "js");

  private final Set<String> abbreviations;

  /**
   * Knows one language's abbreviations.
   *
   * @param abbreviations in lower case, without the final full stop
   */
  public MissingSpaces(Set<String> abbreviations) {
    this.abbreviations = Set.copyOf(abbreviations);
  }

  /** Puts a newline where a sentence ends without a blank and a space where only a word does. */
  public SpacedText mend(String text) {
    SpacedText.Builder spaced = new SpacedText.Builder(text);
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = Character.isWhitespace(c) ? 0 : run + 1;
      if (run > LONGEST_WORD && !Character.isLowSurrogate(c)) {
        spaced.insert(i, ' ');
        run = 1;
      } else if (isStop(c) && i + 1 < text.length() && canStart(text.charAt(i + 1))) {
        char separator = separatorAt(text, i);
        if (separator != 0) {
          spaced.insert(i + 1, separator);
          run = 0;
        }
      }
    }
    return spaced.build();
  }

  private static boolean canStart(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  /** Decides on the stop at an offset: newline, space or 0 for none. */
  private char separatorAt(String text, int stop) {
    String left = text.substring(wordStart(text, stop), stop);
    String right = text.substring(stop + 1, wordEnd(text, stop + 1));
    if (left.isEmpty() || isAddress(text, stop) || DOMAINS.contains(lower(right))) {
      return 0;
    }
    if (right.isEmpty()) {
      return left.length() > 3 && endsLower(left) && !abbreviations.contains(lower(left))
          ? '\n'
          : 0;
    }
    boolean capitalised = right.length() > 1 && Character.isLowerCase(right.charAt(1));
    if (left.length() == 1 && Character.isLetter(left.charAt(0))) {
      return capitalised ? ' ' : 0;
    }
    if (text.charAt(stop) == '.' && abbreviations.contains(lower(left))) {
      return capitalised ? ' ' : 0;
    }
    boolean lone = endsLower(left) && (right.length() > 1 || isLoneLetter(text, stop + 2, left));
    return capitalised || lone ? '\n' : 0;
  }

  /** Returns whether a single capital is a word ({@code talks.A deal}) or an initial. */
  private static boolean isLoneLetter(String text, int next, String left) {
    if (next >= text.length()) {
      return false;
    }
    char c = text.charAt(next);
    return Character.isWhitespace(c) || (c == '.' && (left.length() > 2 || isLower(left)));
  }

  private static boolean endsLower(String word) {
    return Character.isLowerCase(word.charAt(word.length() - 1));
  }

  private static boolean isLower(String word) {
    return word.chars().allMatch(Character::isLowerCase);
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start < 40 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 40 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isAddress(String text, int stop) {
    int start = stop;
    while (start > 0 && stop - start < 200 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = stop;
    while (end < text.length() && end - stop < 200 && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    String run = text.substring(start, end);
    return run.indexOf('@') >= 0
        || run.contains("://")
        || run.regionMatches(true, 0, "www.", 0, 4)
        || run.indexOf('_') >= 0
        || run.indexOf('\\') >= 0;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
