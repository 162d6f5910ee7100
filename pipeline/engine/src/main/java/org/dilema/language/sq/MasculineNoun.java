package org.dilema.language.sq;

import java.util.List;

/** Masculine nouns, by the vowel of their definite form. */
final class MasculineNoun {

  /** Endings whose plural is in -e. */
  private static final List<String> THINGS =
      List.of("im", "um", "azh", "ion", "tet", "om", "id", "akt", "ekt", "ikt", "yrë", "az");

  /** Endings of persons, whose plural is in -ë. */
  private static final List<String> PERSONS =
      List.of("ist", "or", "tar", "ant", "an", "jan", "log", "ar", "iot", "ez");

  private MasculineNoun() {}

  /** M1 in a consonant: kërcënim, kërcënimi, kërcënimin, kërcënimit. */
  static void withI(String lemma, List<String> plurals, FormSet to) {
    addSingular(to, lemma, lemma, "i");
    Declension.addPlurals(lemma, plurals, usualPlurals(lemma), to);
  }

  /** M2 in -k, -g, -h: rrezik, rreziku, rrezikun, rrezikut. */
  static void withU(String lemma, List<String> plurals, FormSet to) {
    addSingular(to, lemma, lemma, "u");
    Declension.addPlurals(lemma, plurals, palatalPlurals(lemma), to);
  }

  /** M3 in -ër, -ël, -ëm, with syncope: ministër, ministri, ministrin, ministrit. */
  static void syncopated(String lemma, List<String> plurals, FormSet to) {
    String stem = FeminineNoun.syncope(lemma);
    addSingular(to, lemma, stem, "i");
    Declension.addPlurals(lemma, plurals, List.of(stem + "a"), to);
  }

  /** M4 in -ë: djalë, djali, djalin, djalit; kalë, kali. */
  static void inE(String lemma, List<String> plurals, FormSet to) {
    String stem = Declension.cut(lemma, "ë");
    addSingular(to, lemma, stem, "i");
    Declension.addPlurals(lemma, plurals, List.of(), to);
  }

  /** M5 in a stressed vowel that once had -r or -n: zë, zëri; sy, syri; gju, gjuri. */
  static void withR(String lemma, List<String> plurals, FormSet to) {
    addSingular(to, lemma, lemma + "r", "i");
    Declension.addPlurals(lemma, plurals, List.of(lemma), to);
  }

  static void addSingular(FormSet to, String lemma, String stem, String vowel) {
    String definite = stem + vowel;
    Declension.addSingular(to, lemma, definite, definite, definite + "n", definite + "t");
  }

  private static List<String> usualPlurals(String lemma) {
    if (lemma.endsWith("ues") || lemma.endsWith("ës") || lemma.endsWith("as")) {
      return List.of(lemma);
    }
    if (THINGS.stream().anyMatch(lemma::endsWith)) {
      return List.of(lemma + "e");
    }
    if (PERSONS.stream().anyMatch(lemma::endsWith)) {
      return List.of(lemma + "ë");
    }
    return List.of(lemma + "e", lemma + "ë");
  }

  private static List<String> palatalPlurals(String lemma) {
    String stem = Declension.cut(lemma, 1);
    return switch (lemma.charAt(lemma.length() - 1)) {
      case 'k' -> List.of(stem + "qe", lemma + "ë");
      case 'g' -> List.of(stem + "gje", lemma + "ë");
      default -> List.of(lemma + "e", lemma + "ë");
    };
  }
}
