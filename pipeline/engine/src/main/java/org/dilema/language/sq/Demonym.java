package org.dilema.language.sq;

import java.util.ArrayList;
import java.util.List;

/** Words that are the noun and the adjective of a people: serb, serbi, serbja, serbët, serbe. */
final class Demonym {

  private Demonym() {}

  /** ADJ: serb, shqiptar, kosovar; plural in -ë. */
  static void plain(String lemma, List<String> plurals, FormSet to) {
    inflect(lemma, "i", plurals.isEmpty() ? List.of(lemma + "ë") : plurals, to);
  }

  /** ADJU in -k, -g, -h: boshnjaku, boshnjakë; turku, turq. */
  static void withU(String lemma, List<String> plurals, FormSet to) {
    List<String> stems = new ArrayList<>(plurals);
    if (stems.isEmpty()) {
      stems.add(lemma + "ë");
      if (lemma.endsWith("k")) {
        stems.add(Declension.cut(lemma, 1) + "q");
      }
    }
    inflect(lemma, "u", stems, to);
  }

  /** ADJ2 in -as: maqedonas; the plural is the singular. */
  static void unchanged(String lemma, List<String> plurals, FormSet to) {
    inflect(lemma, "i", List.of(lemma), to);
  }

  private static void inflect(String lemma, String vowel, List<String> plurals, FormSet to) {
    MasculineNoun.addSingular(to, lemma, lemma, vowel);
    plurals.forEach(stem -> Declension.addPlural(to, stem));
    String feminine = lemma + "e";
    Declension.addSingular(
        to, feminine, feminine + "je", lemma + "ja", feminine + "n", feminine + "s");
    Declension.addPlural(to, feminine);
    // As adjectives these three stand behind a noun of any case.
    to.add(lemma, Declension.singular(Declension.ANY, false));
    to.add(feminine, Declension.singular(Declension.ANY, false));
    to.add(feminine, Declension.plural(Declension.ANY, false));
    plurals.forEach(stem -> to.add(stem, Declension.plural(Declension.ANY, false)));
  }
}
