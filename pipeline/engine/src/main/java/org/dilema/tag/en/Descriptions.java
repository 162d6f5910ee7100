package org.dilema.tag.en;

import java.util.Set;

/** Words that describe somebody named before: "the president", "the army", "both countries". */
final class Descriptions {

  /** A person by office. */
  static final Set<String> PERSON =
      Set.of("president", "minister", "premier", "leader", "chancellor", "king");

  /** A state, or a body of it. */
  static final Set<String> BODY =
      Set.of(
          "government",
          "country",
          "army",
          "military",
          "regime",
          "state",
          "republic",
          "nation",
          "kingdom",
          "cabinet",
          "parliament",
          "authorities",
          "administration",
          "troops",
          "forces",
          "federation",
          "junta",
          "alliance",
          "bloc");

  /** Several states, named before. */
  static final Set<String> PARTIES =
      Set.of(
          "countries",
          "states",
          "nations",
          "sides",
          "neighbours",
          "neighbors",
          "governments",
          "leaders",
          "rivals",
          "foes",
          "allies",
          "armies",
          "militaries",
          "powers",
          "adversaries",
          "enemies",
          "republics",
          "capitals",
          "presidents",
          "two",
          "three",
          "pair");

  private Descriptions() {}
}
