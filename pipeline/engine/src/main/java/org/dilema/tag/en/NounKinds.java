package org.dilema.tag.en;

import java.util.Set;

/** Which nouns stand for a body of people, and which name an event that only happens to a state. */
final class NounKinds {

  private static final Set<String> EVENT =
      Set.of(
          "war",
          "conflict",
          "attack",
          "incursion",
          "aggression",
          "intervention",
          "escalation",
          "invasion",
          "occupation",
          "bombing",
          "violence",
          "crisis",
          "fighting",
          "collapse",
          "killing",
          "death",
          "loss",
          "fall",
          "election",
          "referendum",
          "spread",
          "independence",
          "prospect",
          "possibility",
          "risk",
          "recognition",
          "ouster",
          "assassination",
          "break-up",
          "breakup",
          "partition",
          "division",
          "annexation",
          "future",
          "siege",
          "shelling",
          "blockade",
          "strike",
          "situation",
          "victim",
          "destruction",
          "defeat",
          "defence",
          "defense",
          "part",
          "east",
          "west",
          "north",
          "south",
          "talk",
          "rest");

  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "resident",
          "official",
          "leader",
          "community",
          "minority",
          "government",
          "authority",
          "authorities",
          "villager",
          "citizen",
          "politician",
          "rebel",
          "separatist",
          "protester",
          "muslim",
          "christian",
          "population",
          "family",
          "civilian",
          "voter",
          "majority",
          "side",
          "camp",
          "parliament",
          "ministry",
          "neighbour",
          "neighbor",
          "leadership",
          "ruler",
          "militant",
          "insurgent",
          "many",
          "policymaker",
          "lawmaker",
          "diplomat",
          "analyst",
          "public",
          "everyone",
          "nobody",
          "those",
          "opinion",
          "farmer");

  /** Places and things of war: "bombed positions in Syria" was done to Syria. */
  private static final Set<String> SITE =
      Set.of(
          "target",
          "position",
          "base",
          "town",
          "village",
          "city",
          "area",
          "site",
          "facility",
          "camp",
          "airfield",
          "airport",
          "port",
          "region",
          "district",
          "province",
          "territory",
          "convoy",
          "outpost",
          "hospital",
          "checkpoint",
          "mosque",
          "church",
          "depot",
          "plant",
          "militia",
          "fighter",
          "soldier",
          "troop",
          "troops",
          "forces",
          "force",
          "police",
          "gunman",
          "suburb",
          "neighborhood",
          "neighbourhood",
          "enclave",
          "island",
          "waters",
          "embassy",
          "consulate",
          "compound",
          "headquarters",
          "building",
          "house",
          "polling",
          "station",
          "refinery",
          "ship");

  /** Armed groups that are told by the state that they fight: "Chadian rebels" are not Chad. */
  private static final Set<String> REBEL =
      Set.of("rebel", "insurgent", "guerrilla", "guerilla", "separatist", "mutineer");

  private NounKinds() {}

  /** Returns whether the noun names those who fight the state that they are told by. */
  static boolean rebel(String lemma) {
    return REBEL.contains(lemma);
  }

  /** Returns whether the noun names a place or force, so that "in Syria" after it says whose. */
  static boolean site(String lemma) {
    return SITE.contains(lemma);
  }

  /** Returns whether the noun names an event, so that "of Iraq" after it is whom it happens to. */
  static boolean event(String lemma) {
    return EVENT.contains(lemma);
  }

  /** Returns whether the noun names people, so that "in Iraq" after it says whose they are. */
  static boolean people(String lemma) {
    return PEOPLE.contains(lemma);
  }
}
