package org.dilema.language.sq;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.language.DataLines;
import org.dilema.language.Grammar.Number;

/**
 * VI: verbs that change their stem, conjugated from the principal parts in {@code
 * irregular-verbs.csv}, whose head explains its columns.
 */
final class IrregularVerb {

  private static final String TABLE = "sq/irregular-verbs.csv";
  private static final Map<String, String[]> VERBS = read();

  private IrregularVerb() {}

  static boolean knows(String lemma) {
    return VERBS.containsKey(lemma);
  }

  static Set<String> lemmas() {
    return VERBS.keySet();
  }

  static void inflect(String lemma, List<String> plurals, FormSet to) {
    String[] parts = VERBS.get(lemma);
    if (parts == null) {
      throw new IllegalArgumentException(
          "no irregular verb \"" + lemma + "\" is known; add its parts to language/" + TABLE);
    }
    VerbForms forms = new VerbForms(to, isNonActive(lemma, parts[1]));
    addFinite(parts, forms);
    words(parts[4]).forEach(form -> forms.add(form, Set.of(), VerbForms.ACTIVE));
    for (String stem : stems(parts[5])) {
      if (stem.contains(" ")) {
        forms.addPersons(stem.split(" "), VerbForms.EITHER);
      } else {
        forms.addOptative(stem);
      }
    }
    words(parts[6]).forEach(forms::addParticiple);
    stems(parts[7]).forEach(forms::addAdmirative);
    stems(parts[8]).forEach(forms::addNonActive);
    words(parts[9]).forEach(form -> forms.add(form, Set.of(), VerbForms.ACTIVE));
    words(parts[10])
        .forEach(form -> forms.add(form, EnumSet.of(Number.SINGULAR), VerbForms.NON_ACTIVE));
  }

  /** Returns whether the lemma names the verb by its non-active: ndihem beside ndiej. */
  private static boolean isNonActive(String lemma, String present) {
    return present.isEmpty() || (lemma.endsWith("hem") && !present.startsWith(lemma + " "));
  }

  private static void addFinite(String[] parts, VerbForms forms) {
    forms.addPersons(words(parts[1]).toArray(String[]::new), VerbForms.ACTIVE);
    for (String stem : stems(parts[2])) {
      if (stem.contains(" ")) {
        forms.addPersons(stem.split(" "), VerbForms.ACTIVE);
      } else {
        boolean vowel = Declension.isVowel(stem.charAt(stem.length() - 1));
        forms.addPersons(
            stem, vowel ? "ja je nte nim nit nin" : "ja je te nim nit nin", VerbForms.ACTIVE);
      }
    }
    for (String stem : stems(parts[3])) {
      addAorist(stem, forms);
    }
  }

  private static void addAorist(String part, VerbForms forms) {
    String stem = part.substring(0, part.length() - 1);
    if (part.endsWith("-")) {
      Verb.addAorist(forms, stem);
    } else if (part.endsWith("~")) {
      forms.addPersons(stem, "va ve", VerbForms.EITHER);
      forms.add(stem + "u", EnumSet.of(Number.SINGULAR), VerbForms.ACTIVE);
      forms.add(stem, EnumSet.of(Number.SINGULAR), VerbForms.NON_ACTIVE);
      for (String ending : List.of("më", "të", "në")) {
        forms.add(stem + ending, EnumSet.of(Number.PLURAL), VerbForms.EITHER);
      }
    } else {
      String[] persons = part.split(" ");
      for (int i = 0; i < persons.length; i++) {
        EnumSet<Number> number = EnumSet.of(i < 3 ? Number.SINGULAR : Number.PLURAL);
        forms.add(persons[i], number, i == 2 ? VerbForms.ACTIVE : VerbForms.EITHER);
      }
    }
  }

  private static List<String> words(String part) {
    return part.isEmpty() ? List.of() : List.of(part.split(" "));
  }

  private static List<String> stems(String part) {
    return part.isEmpty() ? List.of() : List.of(part.split("\\|"));
  }

  private static Map<String, String[]> read() {
    Map<String, String[]> verbs = new HashMap<>();
    for (String[] row : DataLines.rows(TABLE, 11)) {
      for (String lemma : row[0].split("\\|")) {
        verbs.put(lemma, row);
      }
    }
    return Map.copyOf(verbs);
  }
}
