package org.dilema.archive;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilema.language.LanguagePack;
import org.dilema.language.Languages;
import org.dilema.language.WordForm;
import org.dilema.lexicon.Cue;
import org.dilema.lexicon.LanguageLexicon;
import org.dilema.lexicon.Lexicons;

/**
 * The lemma and part of speech of the words that the lexicons know, by every form that the language
 * packs generate for them. A form of two words, as Albanian {@code tremb} of a noun and a verb, has
 * both readings.
 */
public final class Lemmas {
  /** For archives whose words are known by their stems alone. */
  public static final Lemmas NONE = new Lemmas(Map.of());

  /** A reading of a form. */
  record Reading(String lemma, String pos) implements Comparable<Reading> {
    @Override
    public int compareTo(Reading other) {
      int byLemma = lemma.compareTo(other.lemma);
      return byLemma != 0 ? byLemma : pos.compareTo(other.pos);
    }
  }

  private final Map<String, Map<String, Set<Reading>>> languages;

  private Lemmas(Map<String, Map<String, Set<Reading>>> languages) {
    this.languages = languages;
  }

  /** Generates the forms of the single words that open frames. */
  public static Lemmas of(Lexicons lexicons) {
    Map<String, Map<String, Set<Reading>>> languages = new TreeMap<>();
    lexicons.languages().forEach((code, lexicon) -> languages.put(code, forms(lexicon)));
    return new Lemmas(languages);
  }

  private static Map<String, Set<Reading>> forms(LanguageLexicon lexicon) {
    LanguagePack pack = Languages.of(lexicon.language()).orElseThrow();
    Map<String, Set<Reading>> forms = new HashMap<>();
    for (Cue cue : lexicon.cues()) {
      if (cue.pos().equals("MWE") || cue.words().size() > 1) {
        continue;
      }
      Reading reading = new Reading(Letters.key(cue.lemma()), cue.pos());
      for (Set<WordForm> word : pack.forms(cue.lemma(), cue.inflection(), cue.plural())) {
        word.forEach(form -> add(forms, form.text(), reading));
      }
      add(forms, cue.lemma(), reading);
    }
    return forms;
  }

  private static void add(Map<String, Set<Reading>> forms, String text, Reading reading) {
    forms.computeIfAbsent(key(text), form -> new TreeSet<>()).add(reading);
  }

  /** Returns the readings of a word as written, sorted; none where no lexicon knows it. */
  Set<Reading> of(String language, String word) {
    Map<String, Set<Reading>> forms = languages.get(language);
    return forms == null ? Set.of() : forms.getOrDefault(key(word), Set.of());
  }

  /** Returns the languages that have forms. */
  List<String> languages() {
    return List.copyOf(Collections.unmodifiableMap(languages).keySet());
  }

  /** Forms differ by their marks ({@code tremb}, {@code trëmb}), never by capitals. */
  private static String key(String word) {
    String normal = Letters.normal(word);
    StringBuilder lower = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      lower.append(Letters.lower(normal.charAt(i)));
    }
    return lower.toString();
  }
}
