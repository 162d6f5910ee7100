package org.dilema.tag;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.lexicon.Cue;

/**
 * Who fills the roles of a frame to be.
 *
 * @param fillers by role, in the order of the rule; a role may be unfilled
 */
public record Cast(Map<String, List<Filler>> fillers) {

  private static final double UNLINKED = 0.5;

  /** Returns how many roles an actor with a code fills. */
  public long sides() {
    return fillers.values().stream()
        .filter(some -> some.stream().anyMatch(filler -> !filler.codes().isEmpty()))
        .count();
  }

  /** Returns whether an actor with a code fills a role. */
  public boolean linked() {
    return sides() > 0;
  }

  /** Returns the roles that are filled, each by the same actor once. */
  public List<Role> roles() {
    Set<Role> named = new LinkedHashSet<>();
    fillers.forEach((role, some) -> some.forEach(filler -> named.add(filler.as(role))));
    return List.copyOf(named);
  }

  /**
   * Returns how surely the cue means its category here, 0 to 1 in thousandths: its weight, less
   * where a filler is uncertain, and half of it where none has a code.
   */
  public double confidence(Cue cue) {
    double certainty =
        fillers.values().stream()
            .flatMap(List::stream)
            .mapToDouble(Filler::certainty)
            .min()
            .orElse(1);
    double raw = cue.weight() * certainty * (linked() ? 1 : UNLINKED);
    return Math.round(raw * 1000) / 1000.0;
  }
}
