package org.dilema.tag.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dilema.lexicon.ActorName;
import org.dilema.lexicon.ActorTable;

/** With which letters the names begin that a person may bear before the surname. */
public final class FirstNames {

  private final Map<String, Set<String>> initials = new HashMap<>();

  /** Reads the English names of every person in the table. */
  public FirstNames(ActorTable table) {
    for (ActorName name : table.names()) {
      if (name.language().equals("en") && name.actor().type().equals("leader")) {
        Set<String> known = initials.computeIfAbsent(name.actor().id(), id -> new HashSet<>());
        for (String word : name.lemma().split("[ -]")) {
          known.add(initial(word));
        }
      }
    }
  }

  /** Returns whether a first name, perhaps spelled otherwise than here, may be that person's. */
  boolean mayBe(String name, String actor) {
    return initials.getOrDefault(actor, Set.of()).contains(initial(name));
  }

  /** Letters that transcriptions interchange count as one: Wladimir, Julia, Kassem. */
  private static String initial(String word) {
    String first = word.substring(0, 1).toUpperCase(Locale.ROOT);
    return switch (first) {
      case "W" -> "V";
      case "J", "I" -> "Y";
      case "C", "Q" -> "K";
      default -> first;
    };
  }
}
