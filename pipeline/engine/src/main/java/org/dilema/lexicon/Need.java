package org.dilema.lexicon;

import java.util.Set;

/**
 * A condition that a cue sets before it counts.
 *
 * @param kind what is asked, such as {@code with}, {@code object} or {@code linked}
 * @param value the word class asked for; empty where the kind takes none
 */
public record Need(String kind, String value) {

  /** Kinds that ask for a word of a class. */
  static final Set<String> CLASS_KINDS =
      Set.of(
          "with",
          "not",
          "near",
          "clear",
          "after",
          "into",
          "takes",
          "spares",
          "under",
          "apart",
          "alone",
          "context",
          "story",
          "object",
          "subject",
          "unless-subject",
          "sought",
          "describes",
          "outside");

  /** Kinds that ask for a role. */
  static final Set<String> ROLE_KINDS = Set.of("link", "filled", "named", "body");

  /** Kinds that stand alone. */
  static final Set<String> PLAIN_KINDS =
      Set.of(
          "refine",
          "copular",
          "agent",
          "free",
          "negated",
          "affirmed",
          "firm",
          "refusal",
          "keep",
          "lifted",
          "hedged",
          "own",
          "addressed",
          "bare",
          "real",
          "unfinished",
          "pair",
          "joint",
          "conditional-harm",
          "turning",
          "intransitive",
          "promoted",
          "unpromoted",
          "announced",
          "impending",
          "passive",
          "finite",
          "prospect");

  /** Returns the need as it is written in a lexicon. */
  @Override
  public String toString() {
    return value.isEmpty() ? kind : kind + ":" + value;
  }

  /** Reads {@code kind} or {@code kind:value}. */
  static Need parse(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new Need(text, "")
        : new Need(text.substring(0, colon), text.substring(colon + 1));
  }
}
