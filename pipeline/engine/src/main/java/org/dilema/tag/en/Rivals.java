package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dilema.tag.Filler;

/** Settles which of two roles is whose where both would go to one state. */
final class Rivals {

  private Rivals() {}

  /** Returns whether somebody of the same state has the other role: nobody threatens himself. */
  static boolean same(Filler filler, Map<String, List<Filler>> roles) {
    return !filler.codes().isEmpty()
        && roles.values().stream()
            .flatMap(List::stream)
            .anyMatch(other -> other.codes().equals(filler.codes()));
  }

  /**
   * Takes the role from a pronoun of the same state as somebody named, who counts before it: in "he
   * says it threatens Montenegro" it is not Montenegro. Returns whether it did.
   */
  static boolean displaced(Filler named, Map<String, List<Filler>> roles) {
    if (named.certainty() < 1) {
      return false;
    }
    for (Map.Entry<String, List<Filler>> role : roles.entrySet()) {
      List<Filler> kept =
          role.getValue().stream()
              .filter(other -> other.certainty() == 1 || !other.codes().equals(named.codes()))
              .toList();
      if (kept.size() < role.getValue().size()) {
        role.setValue(new ArrayList<>(kept));
        return true;
      }
    }
    return false;
  }
}
