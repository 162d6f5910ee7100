package org.dilema.language.sq;

import java.util.List;
import java.util.Set;
import org.dilema.language.Grammar;
import org.dilema.language.Grammar.Number;

/**
 * Adjectives. A linking article (i, e, të, së) is no part of a form: the generator drops it and the
 * matcher makes it optional (codebook 4.2).
 */
final class Adjective {

  private static final Grammar SINGULAR =
      new Grammar(Set.of(), Set.of(Number.SINGULAR), false, Set.of());
  private static final Grammar PLURAL =
      new Grammar(Set.of(), Set.of(Number.PLURAL), false, Set.of());

  private Adjective() {}

  /** A1 without article: agresiv, agresive, agresivë; those in -s keep the masculine plural. */
  static void plain(String lemma, List<String> plurals, FormSet to) {
    to.add(lemma, SINGULAR).add(lemma + "e", SINGULAR.or(PLURAL));
    to.add(lemma.endsWith("s") ? lemma : lemma + "ë", PLURAL);
  }

  /** A2 in -shëm: i rrezikshëm, e rrezikshme. */
  static void inShem(String lemma, List<String> plurals, FormSet to) {
    String stem = Declension.cut(lemma, "shëm");
    to.add(lemma, SINGULAR.or(PLURAL)).add(stem + "shme", SINGULAR.or(PLURAL));
  }

  /** A3, participles and others with article: i frikësuar, të frikësuara, të frikësuarit. */
  static void articled(String lemma, List<String> plurals, FormSet to) {
    to.add(lemma, SINGULAR.or(PLURAL));
    if (lemma.endsWith("ë")) {
      to.add(Declension.cut(lemma, 1) + "a", PLURAL);
      return;
    }
    to.add(lemma + "a", PLURAL);
    MasculineNoun.addSingular(to, lemma, lemma, "i");
    to.add(lemma + "it", Declension.plural(Declension.DIRECT, true));
    to.add(lemma + "ët", Declension.plural(Declension.DIRECT, true));
    to.add(lemma + "ve", Declension.plural(Declension.INDIRECT, true));
  }

  /** L: the linking article or particle itself, in every gender, number and case. */
  static void link(String lemma, List<String> plurals, FormSet to) {
    to.add("i", Declension.singular(Declension.NOMINATIVE, false));
    to.add("e", Declension.singular(Declension.DIRECT, false));
    to.add("e", Declension.plural(Declension.DIRECT, true));
    to.add("të", Declension.singular(Declension.ANY, false));
    to.add("të", Declension.plural(Declension.ANY, false));
    to.add("së", Declension.singular(Declension.INDIRECT, true));
  }
}
