package org.dilema.language.sq;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The abbreviations of Albanian news and whether a sentence can end with one. */
final class Abbreviations {

  /** Stand before a name or a number, so that no sentence ends with them. */
  static final Set<String> LEADING =
      Set.of(
          "z", "znj", "zt", "zj", "zonj", "dr", "prof", "akad", "ing", "mr", "mrs", "msc", "sc",
          "ph", "av", "nr", "fq", "faq", "vëll", "vell", "shek", "shën", "zv", "gjen", "kol", "tel",
          "psh", "p.sh", "dmth", "d.m.th", "krh", "rr", "rev", "bul", "st");

  /** May stand last; a capital after them tells. */
  private static final Set<String> TRAILING =
      Set.of("etj", "e.tj", "mln", "mld", "etc", "jr", "sr", "inc", "ltd", "corp", "shpk");

  /** Letters with full stops between them: Sh.A, SH.B.A, sh.p.k, n.e.s. */
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}{1,2}\\.)+\\p{L}{1,3}");

  private Abbreviations() {}

  static boolean isLeading(String word) {
    return LEADING.contains(lower(word));
  }

  /** Returns whether the word takes the full stop behind it into its own token. */
  static boolean takesStop(String word) {
    return isInitial(word)
        || isLeading(word)
        || TRAILING.contains(lower(word))
        || (word.length() < 12 && DOTTED.matcher(word).matches());
  }

  /** Returns whether the word is one capital letter, or a capital digraph as in {@code Sh}. */
  static boolean isInitial(String word) {
    if (word.length() == 2) {
      return Set.of("Sh", "Th", "Xh", "Dh", "Gj", "Nj", "Zh", "Ll").contains(word);
    }
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
