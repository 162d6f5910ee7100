package org.dilema.archive;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Strips the endings of definiteness, case, number and the commonest conjugation from a folded
 * Albanian word. It is meant for finding, not for tagging: forms of one word should meet, and words
 * that meet by chance cost a reader one glance. Rules are tried longest ending first; a second
 * round takes off what looked like an ending of a longer form ({@code putini → putin}), so that
 * bare and inflected forms go the same way.
 */
final class AlbanianStemmer {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_AGAIN = 4;
  private static final List<String> VERBAL =
      List.of(
          "oheshin", "ohesh", "ohemi", "oheni", "ojme", "ojne", "onte", "ofte", "ohem", "ohet",
          "ohen", "ohej", "uara", "uar", "uam", "uat", "uan", "oje", "oja", "osh", "oi", "ua");
  private static final List<String> NOMINAL =
      List.of(
          "avet", "evet", "ise", "ine", "ave", "eve", "ive", "uve", "ash", "esh", "ish", "inj",
          "eje", "ia", "ie", "at", "et", "it", "ut", "an", "en", "in", "un", "as", "es", "is", "a",
          "e", "i", "u");
  private static final Set<String> AGAIN =
      Set.of("at", "et", "it", "ut", "an", "en", "in", "un", "as", "es", "is");
  // Short words that end like an ending.
  private static final Set<String> WHOLE =
      Set.of("shtet", "qytet", "mbret", "liqen", "putin", "lugin", "celes", "shba");
  // The article of adjectives and genitives changes with case: Ballkani i Hapur, Ballkanin e Hapur.
  private static final Set<String> LINK = Set.of("i", "e", "te", "se");
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("njerez", "njeri"),
          Map.entry("njerezit", "njeri"),
          Map.entry("njerezve", "njeri"),
          Map.entry("njeriu", "njeri"),
          Map.entry("njeriut", "njeri"),
          Map.entry("djem", "djal"),
          Map.entry("djemte", "djal"),
          Map.entry("djemve", "djal"),
          Map.entry("gra", "grua"),
          Map.entry("grate", "grua"),
          Map.entry("grave", "grua"),
          Map.entry("gruaja", "grua"),
          Map.entry("gruan", "grua"),
          Map.entry("gruas", "grua"),
          Map.entry("duar", "dor"),
          Map.entry("duart", "dor"));

  private AlbanianStemmer() {}

  /**
   * Returns the part that the forms of a word share.
   *
   * @param word lower case, without diacritics
   */
  static String stem(String word) {
    if (LINK.contains(word)) {
      return "i";
    }
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    for (String ending : VERBAL) {
      if (word.length() - ending.length() >= SHORTEST && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length()) + "o";
      }
    }
    return levelled(nominal(word));
  }

  private static String nominal(String word) {
    if (word.endsWith("ajt") || word.endsWith("ajn")) {
      return word.substring(0, word.length() - 1);
    }
    String rest = word;
    boolean first = true;
    while (!WHOLE.contains(rest)) {
      int end = stripped(rest, first);
      if (end == rest.length()) {
        break;
      }
      rest = rest.substring(0, end);
      first = false;
    }
    return rest;
  }

  private static int stripped(String word, boolean first) {
    int shortest = first ? SHORTEST : SHORTEST_AGAIN;
    for (String ending : NOMINAL) {
      int end = word.length() - ending.length();
      if (end >= shortest && (first || AGAIN.contains(ending)) && word.endsWith(ending)) {
        return end;
      }
    }
    return word.length();
  }

  /**
   * Undoes what inflection does to the last sound of a stem, and brings spellings of names
   * together.
   */
  private static String levelled(String stem) {
    String s = stem;
    int n = s.length();
    if (n >= 4 && s.charAt(n - 1) == 'j' && !vowel(s.charAt(n - 2))) {
      s = s.substring(0, n - 1);
      n--;
    }
    if (n >= 4 && s.endsWith("q")) {
      return s.substring(0, n - 1) + "k"; // rreziqe, armiq; Vuçiq
    }
    if (n >= 4 && s.endsWith("ic")) {
      return s.substring(0, n - 1) + "k"; // Vuçiç, Vučić
    }
    if (n >= 5 && (s.endsWith("on") || s.endsWith("oj") || s.endsWith("ov"))) {
      return s.substring(0, n - 1);
    }
    if (n >= 7 && s.endsWith("ur")) {
      return s.substring(0, n - 2);
    }
    boolean falling = s.endsWith("er") || s.endsWith("el") || s.endsWith("em");
    if (n >= 4 && falling && !vowel(s.charAt(n - 3))) {
      return s.substring(0, n - 2) + s.charAt(n - 1); // ministër, ministri
    }
    return s;
  }

  private static boolean vowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }
}
