package org.dilema.tag.actor;

import java.util.List;
import org.dilema.text.Token;

/** Looks at the words around a place in a sentence. */
public final class Words {

  private Words() {}

  /** Returns whether exactly these words stand from that token on. */
  static boolean at(List<Token> tokens, int start, String... words) {
    if (start < 0 || start + words.length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!tokens.get(start + i).text().equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns the word at that index in lower case; empty beyond either end. */
  public static String lower(List<Token> tokens, int index) {
    return index < 0 || index >= tokens.size()
        ? ""
        : tokens.get(index).text().toLowerCase(java.util.Locale.ROOT);
  }

  /** Returns the word at that index as it stands; empty beyond either end. */
  public static String text(List<Token> tokens, int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).text();
  }

  /** Returns whether a word begins with a capital; false where it is empty. */
  public static boolean capital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
