package org.dilema.language.sq;

import java.util.EnumSet;
import java.util.Set;
import org.dilema.language.Grammar;
import org.dilema.language.Grammar.Number;
import org.dilema.language.Grammar.Voice;

/**
 * Adds verb forms with number and voice. The lemma of a non-active verb (frikësohem) takes none of
 * the forms that only the active has (frikësoj, frikësoi).
 */
final class VerbForms {

  static final Set<Voice> ACTIVE = EnumSet.of(Voice.ACTIVE);
  static final Set<Voice> NON_ACTIVE = EnumSet.of(Voice.NON_ACTIVE);

  /** Forms that {@code u} before them makes non-active: trembën, u trembën. */
  static final Set<Voice> EITHER = EnumSet.allOf(Voice.class);

  private final FormSet to;
  private final boolean nonActive;

  VerbForms(FormSet to, boolean nonActive) {
    this.to = to;
    this.nonActive = nonActive;
  }

  void add(String form, Set<Number> number, Set<Voice> voice) {
    if (!nonActive || voice.contains(Voice.NON_ACTIVE)) {
      to.add(form, new Grammar(Set.of(), number, false, nonActive ? NON_ACTIVE : voice));
    }
  }

  /** Adds forms of which the first three of every six are singular, the others plural. */
  void addPersons(String[] forms, Set<Voice> voice) {
    for (int i = 0; i < forms.length; i++) {
      add(forms[i], EnumSet.of(i % 6 < 3 ? Number.SINGULAR : Number.PLURAL), voice);
    }
  }

  /** Adds a stem with each of six endings, written with blanks between them; {@code 0} is none. */
  void addPersons(String stem, String endings, Set<Voice> voice) {
    String[] forms = endings.split(" ");
    for (int i = 0; i < forms.length; i++) {
      forms[i] = forms[i].equals("0") ? stem : stem + forms[i];
    }
    addPersons(forms, voice);
  }

  /** Adds the endings that all verbs share behind their admirative, optative and other stems. */
  void addAdmirative(String stem) {
    addPersons(stem, "kam ke ka kemi keni kan", EITHER);
    addPersons(stem, "kësha këshe kësh këshim këshit këshin", EITHER);
  }

  void addOptative(String stem) {
    String endings = stem.endsWith("n") || stem.endsWith("nj") ? "ça ç të çim çit çin" : null;
    addPersons(stem, endings == null ? "sha sh të shim shit shin" : endings, EITHER);
  }

  void addNonActive(String stem) {
    addPersons(stem, "em esh et emi eni en", NON_ACTIVE);
    addPersons(stem, "esha eshe ej eshim eshit eshin", NON_ACTIVE);
    add(stem + "u", EnumSet.of(Number.SINGULAR), NON_ACTIVE);
    add(stem + "uni", EnumSet.of(Number.PLURAL), NON_ACTIVE);
  }

  /** Adds the participle, its feminine plural, and the noun made of it (të dëbuarit, e dëbuara). */
  void addParticiple(String participle) {
    boolean vowel = participle.endsWith("ë");
    String stem = vowel ? participle.substring(0, participle.length() - 1) : participle;
    add(participle, Set.of(), EITHER);
    for (String ending : "a i in it at ave".split(" ")) {
      add(stem + ending, Set.of(), EITHER);
    }
    add(participle + "ve", EnumSet.of(Number.PLURAL), EITHER);
    if (vowel) {
      add(participle + "t", EnumSet.of(Number.PLURAL), EITHER);
    }
  }
}
