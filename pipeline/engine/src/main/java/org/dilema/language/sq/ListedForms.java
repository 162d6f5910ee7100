package org.dilema.language.sq;

import java.util.EnumSet;
import java.util.Set;
import org.dilema.language.Grammar;
import org.dilema.language.Grammar.Case;
import org.dilema.language.Grammar.Number;

/**
 * X: the forms that the lexicon writes, separated by {@code /}, each one or several words.
 *
 * <p>Their case is read off the head and the linking article behind it: the head is the first word
 * that the variants write in different ways. A head in -n is accusative, in -s or -it oblique, in
 * -ve oblique plural, in -et, -at direct plural; {@code të} behind a head without ending makes an
 * indefinite accusative ({@code në Mal të Zi}); a head in a vowel is nominative or, behind a title,
 * bare. An entry of one form tells nothing.
 */
final class ListedForms {

  private ListedForms() {}

  static void inflect(String entry, FormSet to) {
    String[] variants = entry.split("/");
    for (String variant : variants) {
      String form = variant.strip();
      if (form.isEmpty()) {
        throw new IllegalArgumentException("\"" + entry + "\" has an empty form between slashes");
      }
      to.add(form, grammar(form, variants));
    }
  }

  private static Grammar grammar(String form, String[] variants) {
    String[] words = form.split(" ");
    int head = head(words, variants);
    if (head < 0) {
      return Grammar.NONE;
    }
    String link = head + 1 < words.length ? words[head + 1] : "";
    return grammar(words[head], link);
  }

  /** Returns the first word that differs between variants of the same length, or -1. */
  private static int head(String[] words, String[] variants) {
    int head = Integer.MAX_VALUE;
    for (String variant : variants) {
      String[] others = variant.strip().split(" ");
      for (int i = 0; i < words.length && others.length == words.length; i++) {
        if (!words[i].equals(others[i]) && sharesStem(words[i], others[i])) {
          head = Math.min(head, i);
        }
      }
    }
    return head == Integer.MAX_VALUE ? -1 : head;
  }

  private static boolean sharesStem(String a, String b) {
    int common = 0;
    int shorter = Math.min(a.length(), b.length());
    while (common < shorter && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common >= 2 && common >= shorter - 3 && Math.abs(a.length() - b.length()) <= 4;
  }

  private static Grammar grammar(String head, String link) {
    if (endsWith(head, "ve", "vet")) {
      return Declension.plural(Declension.INDIRECT, true);
    }
    if (endsWith(head, "et", "at", "ët", "të")) {
      return Declension.plural(Declension.DIRECT, true);
    }
    if (endsWith(head, "ën", "në", "in", "un") || (head.endsWith("n") && link.equals("e"))) {
      return Declension.singular(Declension.ACCUSATIVE, true);
    }
    if (endsWith(head, "ës", "së", "it", "ut") || link.equals("së")) {
      return Declension.singular(Declension.INDIRECT, true);
    }
    if (link.equals("të")) {
      return Declension.singular(EnumSet.of(Case.ACCUSATIVE), false);
    }
    if (link.equals("i")) {
      return Declension.singular(Declension.NOMINATIVE, false);
    }
    boolean tells = Declension.isVowel(head.charAt(head.length() - 1));
    return tells
        ? new Grammar(Declension.DIRECT, Set.of(Number.SINGULAR), false, Set.of())
        : Grammar.NONE;
  }

  private static boolean endsWith(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() > ending.length() + 1) {
        return true;
      }
    }
    return false;
  }
}
