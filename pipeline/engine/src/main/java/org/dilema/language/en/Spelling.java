package org.dilema.language.en;

import java.util.Set;
import java.util.TreeSet;

/** British and American spellings of one word. */
final class Spelling {

  private static final String[][] PAIRS = {
    {"isation", "ization"}, {"ise", "ize"}, {"ising", "izing"}, {"yse", "yze"},
    {"our", "or"}, {"oured", "ored"}, {"defence", "defense"}, {"offence", "offense"},
    {"licence", "license"}, {"practise", "practice"}, {"tre", "ter"}, {"ogue", "og"},
    {"amme", "am"}, {"mour", "mor"}, {"bour", "bor"}, {"armour", "armor"}
  };

  /** Words that only look like one half of a pair. */
  private static final Set<String> ALONE =
      Set.of(
          "rise",
          "arise",
          "raise",
          "praise",
          "wise",
          "promise",
          "exercise",
          "surprise",
          "advise",
          "revise",
          "devise",
          "compromise",
          "enterprise",
          "otherwise",
          "precise",
          "noise",
          "poise",
          "size",
          "seize",
          "prize",
          "four",
          "hour",
          "tour",
          "pour",
          "your",
          "our",
          "sour",
          "for",
          "or",
          "nor",
          "actor",
          "factor",
          "sector",
          "terror",
          "error",
          "border",
          "minor",
          "major",
          "aggressor",
          "ambassador",
          "predator",
          "dictator",
          "mentor",
          "monitor",
          "program",
          "enter",
          "counter",
          "after",
          "over",
          "matter",
          "letter",
          "dog",
          "team");

  private Spelling() {}

  /** Returns the word and what the other side of the Atlantic writes, in the order of letters. */
  static Set<String> variants(String word) {
    Set<String> variants = new TreeSet<>();
    variants.add(word);
    if (ALONE.contains(word)) {
      return variants;
    }
    for (String[] pair : PAIRS) {
      swap(word, pair[0], pair[1], variants);
      swap(word, pair[1], pair[0], variants);
    }
    return variants;
  }

  private static void swap(String word, String from, String to, Set<String> variants) {
    boolean whole = from.length() > 5 || word.length() > from.length() + 1;
    if (word.endsWith(from) && whole) {
      variants.add(word.substring(0, word.length() - from.length()) + to);
    }
  }
}
