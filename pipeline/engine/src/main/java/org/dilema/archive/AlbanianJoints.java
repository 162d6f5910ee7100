package org.dilema.archive;

import java.util.Set;

/**
 * Albanian spelling: an apostrophe parts two words ({@code s'ka}), and case endings hang on
 * abbreviations and foreign names by a hyphen ({@code BE-së, KFOR-it}) or, after three or more
 * capitals, by nothing ({@code NATOs}).
 */
final class AlbanianJoints implements Joints {
  private static final int SHORTEST_GLUED = 3;
  private static final int LONGEST_ENDING = 4;
  private static final Set<String> ENDINGS =
      Set.of(
          "a", "e", "i", "u", "n", "s", "t", "an", "as", "at", "en", "es", "et", "in", "it", "ut",
          "un", "ja", "je", "ne", "se", "te", "ve", "sh", "ave", "eve", "jes", "jen", "ash", "esh",
          "ise", "ine", "ite", "ete", "ate", "jet");

  @Override
  public boolean apostropheJoins() {
    return false;
  }

  @Override
  public int wordEnd(String text, int start, int end) {
    if (end >= text.length() || !hyphen(text.charAt(end))) {
      return end;
    }
    int after = end + 1;
    while (after < text.length() && WordTokenizer.inWord(text.charAt(after))) {
      after++;
    }
    boolean goesOn =
        after + 1 < text.length()
            && hyphen(text.charAt(after))
            && Character.isLetterOrDigit(text.charAt(after + 1));
    return !goesOn && ending(text, end + 1, after) ? after : end;
  }

  @Override
  public int stemEnd(String text, int start, int end) {
    int capitals = start;
    while (capitals < end && Character.isUpperCase(text.charAt(capitals))) {
      capitals++;
    }
    boolean glued = capitals - start >= SHORTEST_GLUED && ending(text, capitals, end);
    return glued ? capitals : end;
  }

  private static boolean ending(String text, int start, int end) {
    if (end <= start || end - start > 2 * LONGEST_ENDING) {
      return false;
    }
    String letters = Letters.normal(text.substring(start, end));
    return letters.chars().allMatch(Character::isLowerCase)
        && ENDINGS.contains(Letters.fold(letters));
  }

  private static boolean hyphen(char c) {
    return c == '-' || c == '‐' || c == '‑' || c == '–';
  }
}
