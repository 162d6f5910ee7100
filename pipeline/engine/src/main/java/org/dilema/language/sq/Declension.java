package org.dilema.language.sq;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dilema.language.Grammar;
import org.dilema.language.Grammar.Case;
import org.dilema.language.Grammar.Number;

/**
 * The grid that every Albanian noun fills: five different forms in the singular, four or five in
 * the plural (codebook 4.1).
 */
final class Declension {

  static final Set<Case> DIRECT = EnumSet.of(Case.NOMINATIVE, Case.ACCUSATIVE);
  static final Set<Case> INDIRECT = EnumSet.of(Case.OBLIQUE, Case.ABLATIVE);
  static final Set<Case> NOMINATIVE = EnumSet.of(Case.NOMINATIVE);
  static final Set<Case> ACCUSATIVE = EnumSet.of(Case.ACCUSATIVE);
  static final Set<Case> ANY = EnumSet.allOf(Case.class);

  private static final String VOWELS = "aeiouyë";

  private Declension() {}

  static Grammar singular(Set<Case> cases, boolean definite) {
    return new Grammar(cases, Set.of(Number.SINGULAR), definite, Set.of());
  }

  static Grammar plural(Set<Case> cases, boolean definite) {
    return new Grammar(cases, Set.of(Number.PLURAL), definite, Set.of());
  }

  /** Adds the singular: indefinite, its oblique, then definite nominative, accusative, oblique. */
  static void addSingular(
      FormSet to, String bare, String oblique, String nominative, String accusative, String rest) {
    to.add(bare, singular(DIRECT, false));
    to.add(oblique, singular(INDIRECT, false));
    to.add(nominative, singular(NOMINATIVE, true));
    to.add(accusative, singular(ACCUSATIVE, true));
    to.add(rest, singular(INDIRECT, true));
  }

  /** Adds all forms of a plural stem, which is the indefinite plural itself. */
  static void addPlural(FormSet to, String stem) {
    to.add(stem, plural(DIRECT, false));
    for (String ending : definiteEndings(stem)) {
      to.add(stem + ending, plural(DIRECT, true));
    }
    to.add(stem + "ve", plural(INDIRECT, false));
    to.add(stem + "vet", plural(INDIRECT, true));
    to.add(stem + (isSibilant(stem) ? "ish" : "sh"), plural(EnumSet.of(Case.ABLATIVE), false));
  }

  /** Adds the plurals that a lexicon gives, else the usual ones, which proper names do not have. */
  static void addPlurals(String lemma, List<String> given, List<String> usual, FormSet to) {
    if (!given.isEmpty() || !isName(lemma)) {
      (given.isEmpty() ? usual : given).forEach(stem -> addPlural(to, stem));
    }
  }

  /**
   * Returns the endings of the definite plural: -t after an unstressed vowel or -j, -të after a
   * stressed one (gratë, aftësitë) and after nj, gj, m (djemtë), -it after other consonants
   * (maqedonasit, njerëzit); -q and -r take either (miqtë, turqit; mbretërit, duart).
   */
  private static Set<String> definiteEndings(String stem) {
    String lower = stem.toLowerCase(Locale.ROOT);
    char last = lower.charAt(lower.length() - 1);
    if (isVowel(last)) {
      return last == 'i' || last == 'y' || syllables(lower) == 1 ? Set.of("të") : Set.of("t");
    }
    if (lower.endsWith("nj") || lower.endsWith("gj") || last == 'm') {
      return Set.of("të");
    }
    if (last == 'q') {
      return Set.of("të", "it");
    }
    if (last == 'j') {
      return Set.of("t");
    }
    if (last == 'r') {
      return lower.endsWith("uar") ? Set.of("t", "të") : Set.of("it", "t");
    }
    return Set.of("it");
  }

  private static boolean isSibilant(String stem) {
    return stem.endsWith("s") || stem.endsWith("z") || stem.endsWith("sh");
  }

  static boolean isVowel(char c) {
    return VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
  }

  static int syllables(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      if (isVowel(word.charAt(i)) && (i == 0 || !isVowel(word.charAt(i - 1)))) {
        count++;
      }
    }
    return count;
  }

  /** Returns whether a lemma is a proper name, which has no plural unless one is given. */
  static boolean isName(String lemma) {
    return Character.isUpperCase(lemma.codePointAt(0));
  }

  /** Returns the word without its last {@code count} characters. */
  static String cut(String word, int count) {
    if (word.length() <= count) {
      throw new IllegalArgumentException("\"" + word + "\" is too short for its inflection class");
    }
    return word.substring(0, word.length() - count);
  }

  /** Returns the word without an ending that its class demands. */
  static String cut(String word, String ending) {
    if (!word.endsWith(ending)) {
      throw new IllegalArgumentException("\"" + word + "\" does not end in -" + ending);
    }
    return cut(word, ending.length());
  }
}
