package org.dilema.lexicon;

import java.util.List;
import java.util.Map;

/**
 * Where the roles of a frame stand around its cue.
 *
 * @param id name of the rule, unique within its language
 * @param category category it serves
 * @param roles for each role the slots to look in, the most certain first
 * @param hits sentences that it must tag, with the codes of each role
 * @param misses sentences that it must not tag
 * @param place file, line and id, separated by colons
 */
public record Rule(
    String id,
    Category category,
    Map<String, List<String>> roles,
    List<Example> hits,
    List<String> misses,
    String place) {

  /** Copies the collections. */
  public Rule {
    roles = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(roles));
    hits = List.copyOf(hits);
    misses = List.copyOf(misses);
  }

  /**
   * A sentence that the rule must tag.
   *
   * @param text the sentence
   * @param roles role to codes, joined by a plus sign; empty where no role is filled
   */
  public record Example(String text, Map<String, String> roles) {}
}
