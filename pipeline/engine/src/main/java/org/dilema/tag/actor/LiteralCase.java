package org.dilema.tag.actor;

import java.util.EnumSet;
import java.util.Set;
import org.dilema.language.Grammar;
import org.dilema.language.Grammar.Case;

/** Reads the case of an Albanian name that the lexicon writes out form by form. */
final class LiteralCase {

  private LiteralCase() {}

  /**
   * Returns the cases that the head (the first word, or the whole name) and the linking article
   * after it allow: {@code Malin e Zi} is accusative, {@code Malit të Zi} oblique.
   */
  static Grammar of(String form) {
    String[] words = form.split(" ");
    String article = words.length > 2 ? words[1] : "";
    Set<Case> cases = byEnding(words[0], article);
    return cases.isEmpty() ? Grammar.NONE : new Grammar(cases, Set.of(), true, Set.of());
  }

  private static Set<Case> byEnding(String head, String article) {
    if (head.endsWith("në") || head.endsWith("ën") || head.endsWith("in") || head.endsWith("un")) {
      return EnumSet.of(Case.ACCUSATIVE);
    }
    if (head.endsWith("së") || head.endsWith("ës") || head.endsWith("it") || head.endsWith("ut")) {
      return EnumSet.of(Case.OBLIQUE);
    }
    if (head.endsWith("ve")) {
      return EnumSet.of(Case.OBLIQUE);
    }
    if (article.equals("të")) {
      return EnumSet.of(Case.ACCUSATIVE);
    }
    if (head.endsWith("a") || head.endsWith("i") || head.endsWith("u")) {
      return EnumSet.of(Case.NOMINATIVE);
    }
    return EnumSet.noneOf(Case.class);
  }
}
