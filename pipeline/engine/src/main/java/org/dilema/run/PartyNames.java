package org.dilema.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dilema.lexicon.ActorName;
import org.dilema.lexicon.ActorTable;

/** What a report calls states, entities, organisations and groups: their first English names. */
final class PartyNames {

  private static final List<String> TYPES = List.of("state", "entity", "igo", "ethnic");

  private PartyNames() {}

  /**
   * Returns names by code; of several actors with one code, the first type's first actor names it;
   * a group by its plural, where it has one.
   */
  static Map<String, String> of(ActorTable table) {
    Map<String, String> names = new TreeMap<>();
    for (String type : TYPES) {
      for (ActorName name : table.names()) {
        boolean fits =
            name.kind() == ActorName.Kind.NAME
                && name.language().equals("en")
                && name.actor().type().equals(type)
                && name.actor().codes().size() == 1;
        if (fits) {
          names.merge(
              name.actor().codes().get(0),
              name.lemma(),
              (first, other) -> other.equals(first + "s") ? other : first);
        }
      }
    }
    return names;
  }
}
