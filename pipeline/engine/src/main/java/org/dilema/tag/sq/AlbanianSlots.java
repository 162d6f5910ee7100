package org.dilema.tag.sq;

import java.util.Set;

/** The names of the slots that rules may look into, as {@link Arguments} answers to them. */
public final class AlbanianSlots {

  /** Every slot; {@code prep} stands for {@code prep:} with any preposition. */
  public static final Set<String> NAMES =
      Set.of(
          "adjective",
          "alliance",
          "addressee",
          "agent",
          "facing",
          "any",
          "any-subject",
          "attributed",
          "border",
          "causer",
          "clause-object",
          "clause-subject",
          "copula-subject",
          "dative",
          "doing",
          "feeler",
          "genitive",
          "giver",
          "harmed",
          "holder",
          "if-subject",
          "in-cue",
          "kin",
          "land",
          "launcher",
          "light-subject",
          "modified",
          "mutual",
          "mutual:mes",
          "named-dative",
          "object",
          "object-adjective",
          "object-of-naming",
          "owner",
          "parted",
          "passive",
          "prep",
          "recipient",
          "reflexive",
          "relative-object",
          "relative-subject",
          "speaker",
          "subject",
          "subject-of-naming",
          "taker",
          "theatre",
          "victim",
          "we",
          "where");

  private AlbanianSlots() {}
}
