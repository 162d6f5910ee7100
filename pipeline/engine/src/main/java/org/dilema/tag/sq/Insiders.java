package org.dilema.tag.sq;

import java.util.Set;
import java.util.stream.Collectors;
import org.dilema.lexicon.WordClasses;
import org.dilema.tag.Filler;

/** Knows who seeks no membership of the alliance: its older members, itself and its rivals. */
final class Insiders {

  private static final Set<String> RULES = Set.of("membership", "invite");

  private final Set<String> codes;

  Insiders(WordClasses classes) {
    this.codes =
        classes.of("alliance-insider").stream()
            .map(WordClasses.Entry::lemma)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns whether an actor cannot have a role: who is in already does not seek to get in. */
  boolean bar(CueHit hit, String role, Filler filler) {
    return role.equals("seeker")
        && RULES.contains(hit.cue().rule())
        && filler.codes().stream().anyMatch(codes::contains);
  }
}
