package org.dilema.language.sq;

import java.util.List;

/** Feminine nouns, by the end of the lemma. */
final class FeminineNoun {

  private FeminineNoun() {}

  /**
   * F1 in -ë: frikë, frike, frika, frikën, frikës. Plurals in -a and unchanged (armë) are tried.
   */
  static void inE(String lemma, List<String> plurals, FormSet to) {
    String stem = Declension.cut(lemma, "ë");
    Declension.addSingular(to, lemma, stem + "e", stem + "a", stem + "ën", stem + "ës");
    Declension.addPlurals(lemma, plurals, List.of(stem + "a", lemma), to);
  }

  /** F2 in stressed -i: siguri, sigurie, siguria, sigurinë, sigurisë. */
  static void inI(String lemma, List<String> plurals, FormSet to) {
    Declension.addSingular(to, lemma, lemma + "e", lemma + "a", lemma + "në", lemma + "së");
    Declension.addPlurals(lemma, plurals, List.of(lemma), to);
  }

  /** F3 in -e: paqe, paqeje, paqja, paqen, paqes; stressed where short: re, reja, renë, resë. */
  static void inUnstressedE(String lemma, List<String> plurals, FormSet to) {
    String stem = Declension.cut(lemma, "e");
    String definite = stem.endsWith("j") ? stem + "a" : stem + "ja";
    Declension.addSingular(to, lemma, lemma + "je", definite, lemma + "n", lemma + "s");
    if (Declension.syllables(lemma) == 1 || lemma.endsWith("ide")) {
      Declension.addSingular(to, lemma, lemma + "je", lemma + "ja", lemma + "në", lemma + "së");
    }
    Declension.addPlurals(lemma, plurals, List.of(lemma), to);
  }

  /** F4 in -ër, -ël, with syncope: zemër, zemre, zemra, zemrën, zemrës. */
  static void syncopated(String lemma, List<String> plurals, FormSet to) {
    String stem = syncope(lemma);
    Declension.addSingular(to, lemma, stem + "e", stem + "a", stem + "ën", stem + "ës");
    Declension.addPlurals(lemma, plurals, List.of(stem + "a"), to);
  }

  /** F5, loans in -o: embargo, embargoje, embargoja, embargon, embargos; also -onë, -osë. */
  static void inO(String lemma, List<String> plurals, FormSet to) {
    Declension.addSingular(to, lemma, lemma + "je", lemma + "ja", lemma + "n", lemma + "s");
    Declension.addSingular(to, lemma, lemma + "je", lemma + "ja", lemma + "në", lemma + "së");
    Declension.addPlurals(lemma, plurals, List.of(lemma), to);
  }

  /** Returns a lemma in -ër, -ël, -ëm or -ërr without its ë. */
  static String syncope(String lemma) {
    int e = lemma.lastIndexOf('ë');
    if (e < 1 || e == lemma.length() - 1 || lemma.length() - e > 3) {
      throw new IllegalArgumentException(
          "\"" + lemma + "\" does not end in -ë and a consonant (such as -ër, -ël, -ëm)");
    }
    return lemma.substring(0, e) + lemma.substring(e + 1);
  }
}
