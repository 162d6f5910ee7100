package org.dilema.lexicon;

import java.util.List;

/**
 * A word or phrase that may open a frame.
 *
 * @param language ISO 639-1 code
 * @param category category it points to
 * @param subcategory code of the codebook, such as {@code F4}
 * @param lemma the entry as written, words separated by one space
 * @param pos {@code N}, {@code V}, {@code ADJ} or {@code MWE}
 * @param rule id of the role rule
 * @param weight the codebook's weight, above 0 and at most 1
 * @param inflection inflection class; empty where the language needs none
 * @param plural plural stem; empty where the class tells it
 * @param needs conditions, all of which must hold
 * @param place file and line it comes from
 */
public record Cue(
    String language,
    Category category,
    String subcategory,
    String lemma,
    String pos,
    String rule,
    double weight,
    String inflection,
    String plural,
    List<Need> needs,
    String place) {

  /** Copies the needs. */
  public Cue {
    needs = List.copyOf(needs);
  }

  /** Returns the words of the entry. */
  public List<String> words() {
    return List.of(lemma.split(" "));
  }

  /** Returns what tables and people call the cue: the entry, or the first of the forms it lists. */
  public String name() {
    return name(lemma);
  }

  /** Returns what an entry is called, as it is written in its table. */
  public static String name(String entry) {
    int bar = entry.indexOf('/');
    return bar < 0 ? entry : entry.substring(0, bar);
  }

  /** Returns whether the cue sets that condition, with whatever value. */
  public boolean needs(String kind) {
    return needs.stream().anyMatch(need -> need.kind().equals(kind));
  }

  /** Returns whether the cue may open a frame in which no actor is named. */
  public boolean standsAlone() {
    return needs("free") || needs.stream().anyMatch(need -> need.kind().equals("alone"));
  }
}
