package org.dilema.tag.sq;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dilema.lexicon.WordClasses;
import org.dilema.tag.Filler;

/**
 * Knows who does not seek: no membership the alliance's older members, itself and its rivals, and
 * no guarantee those who give it.
 */
final class Insiders {

  private static final String MEMBERS = "alliance-insider";
  private static final String GUARANTORS = "guarantor-code";
  private static final Map<String, String> CLASSES =
      Map.of(
          "membership", MEMBERS,
          "invite", MEMBERS,
          "guarantee", GUARANTORS,
          "base", GUARANTORS,
          "seek", GUARANTORS);

  private final Map<String, Set<String>> codes;

  Insiders(WordClasses classes) {
    this.codes = Map.of(MEMBERS, lemmas(classes, MEMBERS), GUARANTORS, lemmas(classes, GUARANTORS));
  }

  private static Set<String> lemmas(WordClasses classes, String name) {
    return classes.of(name).stream()
        .map(WordClasses.Entry::lemma)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns whether an actor cannot have a role: who is in already does not seek to get in. */
  boolean bar(CueHit hit, String role, Filler filler) {
    String name = CLASSES.get(hit.cue().rule());
    return role.equals("seeker")
        && name != null
        && filler.codes().stream().anyMatch(codes.getOrDefault(name, Set.of())::contains);
  }
}
