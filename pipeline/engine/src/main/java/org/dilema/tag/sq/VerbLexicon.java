package org.dilema.tag.sq;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.language.Grammar;
import org.dilema.language.LanguagePack;
import org.dilema.language.WordForm;
import org.dilema.lexicon.Cue;
import org.dilema.lexicon.LanguageLexicon;
import org.dilema.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/** The forms of all verbs that the lexicon knows, with what each form tells. */
final class VerbLexicon {

  /** Forms that are nearly always another word. */
  private static final Set<String> HOMOGRAPHS =
      Set.of(
          "ndaj",
          "pa",
          "para",
          "pas",
          "vet",
          "mos",
          "le",
          "do",
          "nga",
          "më",
          "si",
          "por",
          "kur",
          "me",
          "parë",
          "dije",
          "sot",
          "zëra",
          "bie.",
          "gati",
          "bashkë",
          "vetë",
          "dhe",
          "pasi",
          "ndër",
          "mali",
          "vende",
          "forcë",
          "forca",
          "tri",
          "dy",
          "ime",
          "pra",
          "njoftim",
          "qe",
          "lë.",
          "ndal",
          "hapur",
          "mbrojtje",
          "lart",
          "ditë",
          "marr.",
          "rreth",
          "afër",
          "larg",
          "drejt",
          "drejtë",
          "parë.",
          "shprehje",
          "fusha",
          "fushë",
          "sipas",
          "mund",
          "paraqitje",
          "vendi",
          "vendos.",
          "forcat",
          "kërkesa",
          "pyetje");

  /** What a form tells. */
  record Reading(Set<String> lemmas, Grammar grammar) {}

  private final Map<String, Reading> forms = new HashMap<>();
  private final Map<String, Reading> bare = new HashMap<>();

  VerbLexicon(LanguageLexicon lexicon, LanguagePack pack) {
    for (WordClasses.Entry entry : lexicon.classes().of("verb")) {
      pack.forms(entry.lemma(), entry.inflection()).get(0).forEach(f -> add(entry.lemma(), f));
    }
    for (String name :
        List.of(
            "denial", "reporting", "reversal", "purchase", "motion", "supply", "asking", "light")) {
      for (WordClasses.Entry entry : lexicon.classes().of(name)) {
        if (entry.inflection().matches("V[12I].*")) {
          pack.forms(entry.lemma(), entry.inflection())
              .get(0)
              .forEach(f -> add(entry.lemma().split(" ")[0], f));
        }
      }
    }
    for (Cue cue : lexicon.cues()) {
      if (cue.inflection().matches("V[12I].*")) {
        pack.forms(cue.lemma(), cue.inflection(), cue.plural())
            .get(0)
            .forEach(f -> add(cue.words().get(0), f));
      }
    }
  }

  private void add(String lemma, WordForm form) {
    String key = Spelling.key(form.text());
    if (HOMOGRAPHS.contains(key)
        || (key.endsWith("tja")
            || (key.endsWith("im") && !key.endsWith("nim"))
            || key.endsWith("tje")
            || key.endsWith("bja")
            || key.endsWith("hja")
            || key.endsWith("hje"))) {
      return;
    }
    put(forms, key, lemma, form.features());
    String stripped = Spelling.stripped(key);
    if (!HOMOGRAPHS.contains(stripped)) {
      put(bare, stripped, lemma, form.features());
    }
  }

  private static void put(Map<String, Reading> map, String key, String lemma, Grammar grammar) {
    map.merge(
        key,
        new Reading(Set.of(lemma), grammar),
        (a, b) -> {
          Set<String> lemmas = new LinkedHashSet<>(a.lemmas());
          lemmas.addAll(b.lemmas());
          return new Reading(lemmas, a.grammar().or(b.grammar()));
        });
  }

  /** Returns what a word may be as a verb, or null. */
  @Nullable Reading read(String key, boolean withoutMarks) {
    Reading found = forms.get(key);
    return found == null && withoutMarks ? bare.get(key) : found;
  }
}
