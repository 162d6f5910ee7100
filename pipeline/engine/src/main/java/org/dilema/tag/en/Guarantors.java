package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dilema.tag.Filler;

/**
 * Whose side is whose where protection is sought: an alliance joins nobody, the Union guarantees
 * nothing beside it, and who builds a shield has it together with who lets it onto his soil
 * (codebook 1.6).
 */
final class Guarantors {

  private static final String SEEKER = "seeker";
  private static final String PROVIDER = "provider";
  private static final Set<String> ALLIANCE = Set.of("NATO");
  private static final Set<String> UNION = Set.of("EU");

  private final EnglishNeeds needs;

  Guarantors(EnglishNeeds needs) {
    this.needs = needs;
  }

  /** Returns the roles with each on his side. */
  Map<String, List<Filler>> sided(CueHit hit, Map<String, List<Filler>> roles) {
    if (hit.cue().subcategory().equals("A3")) {
      return allied(roles);
    }
    return hit.cue().rule().equals("arming-verb") && needs.with("shieldpart", hit)
        ? moved(roles, PROVIDER, SEEKER, filler -> true)
        : roles;
  }

  private static Map<String, List<Filler>> allied(Map<String, List<Filler>> roles) {
    Map<String, List<Filler>> sided =
        moved(roles, SEEKER, PROVIDER, filler -> ALLIANCE.containsAll(coded(filler)));
    List<Filler> providers = new ArrayList<>(sided.getOrDefault(PROVIDER, List.of()));
    if (providers.stream().anyMatch(filler -> !UNION.containsAll(coded(filler)))) {
      providers.removeIf(filler -> UNION.containsAll(coded(filler)));
    }
    sided.put(PROVIDER, providers);
    return sided;
  }

  private static Map<String, List<Filler>> moved(
      Map<String, List<Filler>> roles, String from, String to, Predicate<Filler> which) {
    Map<String, List<Filler>> moved = new LinkedHashMap<>(roles);
    List<Filler> left = new ArrayList<>();
    List<Filler> joined = new ArrayList<>(roles.getOrDefault(to, List.of()));
    for (Filler filler : roles.getOrDefault(from, List.of())) {
      boolean known = joined.stream().anyMatch(other -> other.codes().equals(filler.codes()));
      if (!which.test(filler)) {
        left.add(filler);
      } else if (!known) {
        joined.add(filler);
      }
    }
    moved.put(from, left);
    moved.put(to, joined);
    return moved;
  }

  /** The codes of an actor; an actor without one is on no side. */
  private static List<String> coded(Filler filler) {
    return filler.codes().isEmpty() ? List.of("") : filler.codes();
  }
}
