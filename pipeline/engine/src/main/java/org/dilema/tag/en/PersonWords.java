package org.dilema.tag.en;

import java.util.Set;

/** Words beside a name or demonym that tell of people and offices. */
final class PersonWords {

  /** After a demonym: people, and so the ethnic group. */
  static final Set<String> PEOPLE =
      words(
          """
          minority minorities majority population community communities refugee
          refugees guerrilla guerrillas rebel rebels separatist separatists
          militant militants villager villagers insurgents fighters gunmen
          nationalists nationalist civilians families returnees ethnic
          """);

  /** Before a demonym: how many of a place's people are of the ethnic group. */
  static final Set<String> SHARE =
      words(
          """
          ethnic mainly mostly predominantly largely overwhelmingly majority
          """);

  /** Before a surname: its bearer holds an office. */
  static final Set<String> TITLES =
      words(
          """
          president minister premier chancellor king queen prince sheikh ayatollah
          general gen. secretary ambassador envoy leader chief spokesman
          spokeswoman speaker commander senator sen. mr mr. mrs mrs. ms ms. dr dr.
          pm commissioner governor dictator marshal admiral colonel mufti pope
          chairman chairwoman candidate
          """);

  /** Before a name or title: its bearer held the office once. */
  static final Set<String> FORMER =
      words(
          """
          former ex late then ousted
          """);

  /** Before a name and a hyphen: for or against that state. */
  static final Set<String> STANCES = words("pro anti");

  private PersonWords() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
