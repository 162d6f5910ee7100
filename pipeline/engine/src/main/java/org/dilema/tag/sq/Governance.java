package org.dilema.tag.sq;

import java.util.List;
import java.util.Set;

/** Finds the preposition that governs a noun phrase, under one name for its synonyms. */
final class Governance {

  private static final Set<String> IN_MESIN = Set.of("mesin", "mesi", "radhët", "radhë", "gjirin");

  private final List<String> words;
  private final boolean[] verbs;

  Governance(List<String> words, boolean[] verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /** Returns the preposition that governs the phrase of a head, or an empty string. */
  String before(int root) {
    int at = root - 1;
    while (at >= 0
        && at >= root - 4
        && !FunctionWords.PREPOSITIONS.contains(words.get(at))
        && (FunctionWords.QUANTIFIERS.contains(words.get(at))
            || words.get(at).matches("\\d+|[„“\"«]|ish-?"))) {
      at--;
    }
    if (at < 0) {
      return "";
    }
    String word = words.get(at);
    if (!FunctionWords.PREPOSITIONS.contains(word) || verbs[at]) {
      return "";
    }
    return normal(word, at, root);
  }

  private String normal(String word, int at, int root) {
    if (IN_MESIN.contains(words.get(root)) && word.equals("në")) {
      return "mes";
    }
    if (words.get(root).equals("drejtim") && word.equals("në")) {
      return "ndaj";
    }
    if (word.equals("me") && at > 0 && words.get(at - 1).equals("lidhur")) {
      return "për";
    }
    if (word.equals("tek")) {
      return "te";
    }
    if (Set.of("midis", "ndërmjet", "ndër").contains(word)) {
      return "mes";
    }
    if (Set.of("kundrejt", "karshi").contains(word)) {
      return "ndaj";
    }
    return word;
  }
}
