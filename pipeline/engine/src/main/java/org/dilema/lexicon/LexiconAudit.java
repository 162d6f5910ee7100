package org.dilema.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilema.language.LanguagePack;
import org.dilema.language.WordForm;

/**
 * Looks through the lexicon of a language for what the loader cannot see in a row alone: names that
 * nothing answers to, classes that do not fit, entries that can never have an effect.
 */
public final class LexiconAudit {

  private final LanguageLexicon lexicon;
  private final LanguagePack pack;
  private final Set<String> slots;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Cue, List<Set<String>>> forms = new LinkedHashMap<>();

  private LexiconAudit(LanguageLexicon lexicon, LanguagePack pack, Set<String> slots) {
    this.lexicon = lexicon;
    this.pack = pack;
    this.slots = slots;
  }

  /**
   * Something to mend.
   *
   * @param place file and line
   * @param message what was expected and found, one line
   * @param error whether it makes the lexicon wrong; otherwise it only has no effect
   */
  public record Finding(String place, String message, boolean error) {

    /** Returns the finding as one line. */
    public String line() {
      return place + ": " + (error ? "" : "warning: ") + message;
    }
  }

  /**
   * Audits a lexicon.
   *
   * @param pack the language's pack, which generates the forms
   * @param slots slots that the language's tagger knows
   * @return findings by file, line and message
   */
  public static List<Finding> of(LanguageLexicon lexicon, LanguagePack pack, Set<String> slots) {
    LexiconAudit audit = new LexiconAudit(lexicon, pack, slots);
    lexicon.cues().forEach(audit::cue);
    audit.wordClasses();
    lexicon.rules().rules().values().forEach(audit::rule);
    audit.duplicates();
    audit.shadows();
    return audit.findings.stream()
        .distinct()
        .sorted(
            Comparator.comparing((Finding one) -> file(one.place()))
                .thenComparing(one -> number(one.place()))
                .thenComparing(Finding::message))
        .toList();
  }

  private static String file(String place) {
    return place.split(":", 2)[0];
  }

  private static int number(String place) {
    String[] parts = place.split(":", 3);
    return parts.length > 1 && parts[1].matches("\\d{1,9}") ? Integer.parseInt(parts[1]) : 0;
  }

  private void error(String place, String message) {
    findings.add(new Finding(place, message, true));
  }

  private void warn(String place, String message) {
    findings.add(new Finding(place, message, false));
  }

  private void cue(Cue cue) {
    if (!cue.category().has(cue.subcategory())) {
      error(
          cue.place(),
          "subcategory: the codebook has no '" + cue.subcategory() + "' in " + cue.category());
    }
    try {
      List<Set<String>> words = new ArrayList<>();
      CueInflection.forms(cue, pack).forEach(word -> words.add(texts(word)));
      forms.put(cue, lexicon.language().equals("en") ? lemmas(cue) : words);
    } catch (IllegalArgumentException e) {
      error(cue.place(), "inflection: " + e.getMessage());
    }
  }

  /** English is matched by the lemmas that an annotator finds, as they stand in the entry. */
  private static List<Set<String>> lemmas(Cue cue) {
    return cue.words().stream().map(word -> Set.of(word.toLowerCase(Locale.ROOT))).toList();
  }

  private static Set<String> texts(Set<WordForm> forms) {
    Set<String> texts = new HashSet<>();
    forms.forEach(form -> texts.add(form.text()));
    return texts;
  }

  private void wordClasses() {
    lexicon
        .classes()
        .classes()
        .values()
        .forEach(
            entries -> {
              for (WordClasses.Entry entry : entries) {
                try {
                  pack.forms(entry.lemma(), entry.inflection());
                } catch (IllegalArgumentException e) {
                  error(entry.place(), "words: " + e.getMessage());
                }
              }
            });
  }

  private void rule(Rule rule) {
    rule.roles()
        .forEach(
            (role, places) -> {
              if (!rule.category().roles().contains(role)) {
                error(
                    rule.place(),
                    "roles: expected some of "
                        + rule.category().roles()
                        + ", found '"
                        + role
                        + "'");
              }
              places.stream()
                  .filter(slot -> !known(slot))
                  .forEach(slot -> error(rule.place(), role + ": no slot '" + slot + "'"));
            });
    for (Rule.Example hit : rule.hits()) {
      for (String role : hit.roles().keySet()) {
        if (!rule.category().roles().contains(role)) {
          error(rule.place(), "hit: no role '" + role + "' in " + rule.category());
        }
      }
    }
    if (lexicon.cues().stream().noneMatch(cue -> cue.rule().equals(rule.id()))) {
      warn(rule.place(), "no cue names this rule; it is never used");
    }
  }

  private boolean known(String slot) {
    String bare = slot.replaceFirst("^\\+?~?", "");
    return slots.contains(bare) || (bare.startsWith("prep:") && slots.contains("prep"));
  }

  private void duplicates() {
    Map<String, Cue> seen = new TreeMap<>();
    for (Cue cue : lexicon.cues()) {
      String key = cue.category() + " " + cue.pos() + " " + cue.lemma() + " " + cue.needs();
      Cue earlier = seen.putIfAbsent(key, cue);
      if (earlier != null) {
        error(cue.place(), "cue: '" + cue.lemma() + "' stands in " + earlier.place() + " already");
      }
    }
  }

  /** A cue without conditions takes every word sequence that a later or narrower one could have. */
  private void shadows() {
    Map<String, List<Cue>> byFirst = new LinkedHashMap<>();
    forms.forEach(
        (cue, words) -> {
          if (!words.isEmpty()) {
            words
                .get(0)
                .forEach(
                    form ->
                        byFirst
                            .computeIfAbsent(cue.category() + " " + form, key -> new ArrayList<>())
                            .add(cue));
          }
        });
    forms.forEach(
        (cue, words) -> {
          if (!words.isEmpty() && !words.get(0).isEmpty()) {
            String any = new TreeSet<>(words.get(0)).first();
            byFirst.getOrDefault(cue.category() + " " + any, List.of()).stream()
                .filter(other -> shadows(other, cue))
                .findFirst()
                .ifPresent(
                    other ->
                        warn(
                            cue.place(),
                            "'"
                                + cue.lemma()
                                + "' is shadowed by '"
                                + other.lemma()
                                + "' in "
                                + other.place()
                                + ", which has all its forms"));
          }
        });
  }

  private boolean shadows(Cue other, Cue cue) {
    if (other.equals(cue)
        || !(other.pos().equals(cue.pos()) || other.pos().equals("MWE"))
        || (other.pos().equals(cue.pos()) && other.lemma().equals(cue.lemma()))
        || !other.needs().equals(cue.needs())
        || !other.rule().equals(cue.rule())) {
      return false;
    }
    List<Set<String>> wide = forms.getOrDefault(other, List.of());
    List<Set<String>> narrow = forms.getOrDefault(cue, List.of());
    if (wide.size() != narrow.size()) {
      return false;
    }
    boolean all = true;
    for (int i = 0; i < wide.size(); i++) {
      all &= wide.get(i).containsAll(narrow.get(i));
    }
    boolean equal = all && wide.equals(narrow);
    return all && (!equal || lexicon.cues().indexOf(other) < lexicon.cues().indexOf(cue));
  }
}
