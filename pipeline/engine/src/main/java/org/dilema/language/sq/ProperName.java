package org.dilema.language.sq;

import java.util.List;
import java.util.stream.Stream;

/**
 * Surnames and abbreviations.
 *
 * <p>Behind a title that inflects, a name may stay bare (kryeministrit Kurti), so that its bare
 * form is read as nominative or accusative; whoever has the title should take the title's case.
 */
final class ProperName {

  private static final List<String> HYPHENS = List.of("-", "–", "'", "’");

  private ProperName() {}

  /** SI: Kurti, Kurtin, Kurtit; women as well in the press. */
  static void inI(String lemma, List<String> plurals, FormSet to) {
    Declension.addSingular(to, lemma, lemma, lemma, lemma + "n", lemma + "t");
    to.add(lemma, Declension.singular(Declension.DIRECT, true));
  }

  /** SA: Rama, Rame, Ramën, Ramës. */
  static void inA(String lemma, List<String> plurals, FormSet to) {
    String stem = Declension.cut(lemma, "a");
    Declension.addSingular(to, lemma, stem + "e", lemma, stem + "ën", stem + "ës");
  }

  /** SJ: Haradinaj, Haradinajn or Haradinajin, Haradinajt or Haradinajit. */
  static void inAj(String lemma, List<String> plurals, FormSet to) {
    Declension.addSingular(to, lemma, lemma + "i", lemma, lemma + "n", lemma + "t");
    MasculineNoun.addSingular(to, lemma, lemma, "i");
  }

  /** SO, names in a vowel: Milo, Miloja, Milon or Milonë, Milos or Milosë. */
  static void inO(String lemma, List<String> plurals, FormSet to) {
    Declension.addSingular(to, lemma, lemma + "je", lemma + "ja", lemma + "n", lemma + "s");
    Declension.addSingular(to, lemma, lemma, lemma, lemma + "në", lemma + "së");
    to.add(lemma, Declension.singular(Declension.DIRECT, false));
  }

  /** AF, feminine abbreviations: BE-ja, BE-në, BE-së, NATO-n, NATO-s. */
  static void feminine(String lemma, List<String> plurals, FormSet to) {
    for (String stem : stems(lemma)) {
      Declension.addSingular(to, lemma, stem + "je", stem + "ja", stem + "n", stem + "s");
      Declension.addSingular(to, lemma, stem + "je", stem + "ja", stem + "në", stem + "së");
    }
  }

  /** AM, masculine abbreviations: KFOR-i, KFOR-in, KFOR-it; in -k and vowels -u. */
  static void masculine(String lemma, List<String> plurals, FormSet to) {
    for (String stem : stems(lemma)) {
      MasculineNoun.addSingular(to, lemma, stem, "i");
      MasculineNoun.addSingular(to, lemma, stem, "u");
    }
  }

  /** Short abbreviations always have their hyphen: {@code BEn} would fold to {@code bën}. */
  private static List<String> stems(String lemma) {
    List<String> hyphened = HYPHENS.stream().map(hyphen -> lemma + hyphen).toList();
    return lemma.length() < 4
        ? hyphened
        : Stream.concat(hyphened.stream(), Stream.of(lemma)).toList();
  }
}
