package org.dilema.language.sq;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dilema.language.Grammar.Number;

/**
 * The two regular conjugations (codebook 4.3). A verb that stands in the table of irregular verbs
 * takes its forms from there whatever class a lexicon gives it: {@code mbroj} is no verb like
 * {@code kërcënoj}, though it ends like one.
 */
final class Verb {

  private static final Set<Number> SINGULAR = EnumSet.of(Number.SINGULAR);
  private static final Set<Number> PLURAL = EnumSet.of(Number.PLURAL);

  private Verb() {}

  /** V1 in -oj, or its non-active in -ohem: kërcënoj, kërcënova, kërcënuar, kërcënohem. */
  static void inOj(String lemma, List<String> plurals, FormSet to) {
    if (IrregularVerb.knows(lemma)) {
      IrregularVerb.inflect(lemma, plurals, to);
      return;
    }
    boolean nonActive = lemma.endsWith("ohem");
    String stem = Declension.cut(lemma, nonActive ? "ohem" : "oj");
    VerbForms forms = new VerbForms(to, nonActive);
    forms.addPersons(stem, "oj on on ojmë oni ojnë", VerbForms.ACTIVE);
    forms.addPersons(stem, "oja oje onte onim onit onin", VerbForms.ACTIVE);
    addVowelAorist(forms, stem);
    forms.add(stem + "osh", SINGULAR, VerbForms.ACTIVE);
    forms.add(stem + "ojë", SINGULAR, VerbForms.ACTIVE);
    forms.add(stem + "o", SINGULAR, VerbForms.ACTIVE);
    forms.addOptative(stem + "of");
    forms.addAdmirative(stem + "ua");
    forms.addNonActive(stem + "oh");
    forms.addParticiple(stem + "uar");
    forms.add(stem + "ue", Set.of(), VerbForms.EITHER);
  }

  /** V2 in a consonant, or its non-active in -em: tremb, tremba, trembur, trembem. */
  static void inConsonant(String lemma, List<String> plurals, FormSet to) {
    if (IrregularVerb.knows(lemma)) {
      IrregularVerb.inflect(lemma, plurals, to);
      return;
    }
    boolean nonActive = lemma.endsWith("em");
    String stem = nonActive ? Declension.cut(lemma, "em") : lemma;
    if (Declension.isVowel(stem.charAt(stem.length() - 1))) {
      throw new IllegalArgumentException("\"" + lemma + "\" does not end in a consonant");
    }
    VerbForms forms = new VerbForms(to, nonActive);
    forms.addPersons(stem, "0 0 0 im ni in", VerbForms.ACTIVE);
    forms.addPersons(stem, "ja je te nim nit nin", VerbForms.ACTIVE);
    addAorist(forms, stem);
    forms.add(stem + "ësh", SINGULAR, VerbForms.ACTIVE);
    forms.add(stem + "ë", SINGULAR, VerbForms.ACTIVE);
    forms.add(stem + "ni", PLURAL, VerbForms.ACTIVE);
    forms.addOptative(stem);
    forms.addAdmirative(stem);
    forms.addNonActive(stem);
    forms.addParticiple(stem + "ur");
  }

  private static void addVowelAorist(VerbForms forms, String stem) {
    forms.add(stem + "ova", SINGULAR, VerbForms.EITHER);
    forms.add(stem + "ove", SINGULAR, VerbForms.EITHER);
    forms.add(stem + "oi", SINGULAR, VerbForms.ACTIVE);
    forms.add(stem + "ua", SINGULAR, VerbForms.NON_ACTIVE);
    for (String ending : List.of("uam", "uat", "uan")) {
      forms.add(stem + ending, PLURAL, VerbForms.EITHER);
    }
  }

  /** Adds the aorist of a consonant stem; its third person singular alone shows the voice. */
  static void addAorist(VerbForms forms, String stem) {
    forms.add(stem + "a", SINGULAR, VerbForms.EITHER);
    forms.add(stem + "e", SINGULAR, VerbForms.EITHER);
    forms.add(stem + "i", SINGULAR, VerbForms.ACTIVE);
    forms.add(stem, SINGULAR, VerbForms.NON_ACTIVE);
    for (String ending : List.of("ëm", "ët", "ën")) {
      forms.add(stem + ending, PLURAL, VerbForms.EITHER);
    }
  }
}
