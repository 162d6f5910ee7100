package org.dilema.language.sq;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dilema.language.Grammar;
import org.dilema.language.WordForm;

/** The inflection classes by their names in the lexicons. */
final class AlbanianInflection {

  private static final String LISTED = "X";

  private static final Map<String, Paradigm> CLASSES =
      Map.ofEntries(
          Map.entry("F1", FeminineNoun::inE),
          Map.entry("F2", FeminineNoun::inI),
          Map.entry("F3", FeminineNoun::inUnstressedE),
          Map.entry("F4", FeminineNoun::syncopated),
          Map.entry("F5", FeminineNoun::inO),
          Map.entry("M1", MasculineNoun::withI),
          Map.entry("M2", MasculineNoun::withU),
          Map.entry("M3", MasculineNoun::syncopated),
          Map.entry("M4", MasculineNoun::inE),
          Map.entry("M5", MasculineNoun::withR),
          Map.entry("PL", (lemma, plurals, to) -> Declension.addPlural(to, lemma)),
          Map.entry("SI", ProperName::inI),
          Map.entry("SA", ProperName::inA),
          Map.entry("SJ", ProperName::inAj),
          Map.entry("SO", ProperName::inO),
          Map.entry("AF", ProperName::feminine),
          Map.entry("AM", ProperName::masculine),
          Map.entry("ADJ", Demonym::plain),
          Map.entry("ADJU", Demonym::withU),
          Map.entry("ADJ2", Demonym::unchanged),
          Map.entry("A1", Adjective::plain),
          Map.entry("A2", Adjective::inShem),
          Map.entry("A3", Adjective::articled),
          Map.entry("L", Adjective::link),
          Map.entry("V1", Verb::inOj),
          Map.entry("V2", Verb::inConsonant),
          Map.entry("VI", IrregularVerb::inflect),
          Map.entry("-", (lemma, plurals, to) -> to.add(lemma, Grammar.NONE)));

  private AlbanianInflection() {}

  static List<Set<WordForm>> forms(String lemma, String inflection, String plural) {
    if (inflection.equals(LISTED)) {
      FormSet listed = new FormSet();
      ListedForms.inflect(lemma, listed);
      return List.of(listed.build());
    }
    List<String> words = words(lemma, inflection);
    String[] classes = classes(words, inflection);
    if (classes.length != words.size()) {
      throw new IllegalArgumentException(
          "\""
              + lemma
              + "\" has "
              + words.size()
              + " words, its class "
              + inflection
              + " has "
              + classes.length);
    }
    List<String> plurals = plurals(plural);
    List<Set<WordForm>> forms = new ArrayList<>();
    for (int i = 0; i < classes.length; i++) {
      forms.add(forms(words.get(i), classes[i], plurals));
      // A plural belongs to the first noun of an entry, its head.
      plurals = classes[i].matches("[FM]\\d") ? List.of() : plurals;
    }
    return forms;
  }

  private static Set<WordForm> forms(String word, String name, List<String> plurals) {
    Paradigm paradigm = CLASSES.get(name);
    if (paradigm == null) {
      throw new IllegalArgumentException(
          "unknown inflection class \""
              + name
              + "\"; known are "
              + String.join(" ", new TreeMap<>(CLASSES).keySet())
              + " X");
    }
    FormSet forms = new FormSet();
    paradigm.inflect(word, plurals, forms);
    return forms.build();
  }

  /** Splits the lemma and drops the linking article of an adjective that stands alone. */
  private static List<String> words(String lemma, String inflection) {
    List<String> words = List.of(lemma.strip().split("\\s+"));
    boolean articled =
        words.size() == 2
            && inflection.matches("A\\d")
            && Set.of("i", "e", "të", "së").contains(words.get(0));
    return articled ? words.subList(1, 2) : words;
  }

  /** Of several words with one class, only the last inflects: Albin Kurti, Albin Kurtit. */
  private static String[] classes(List<String> words, String inflection) {
    String[] classes = inflection.isEmpty() ? new String[] {"-"} : inflection.split("\\+", -1);
    if (classes.length > 1) {
      return classes;
    }
    String[] all = new String[words.size()];
    Arrays.fill(all, "-");
    all[all.length - 1] = classes[0];
    return all;
  }

  private static List<String> plurals(String plural) {
    return plural.isBlank() ? List.of() : List.of(plural.strip().split("[/|]"));
  }
}
