package org.dilema.tag.en;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.lexicon.Category;
import org.dilema.tag.Filler;

/** Keeps frames whose actors make them an interstate or inter-ethnic matter (codebook 0.2). */
final class Linkage {

  private Linkage() {}

  /**
   * Returns whether the roles carry the frame: not one state against itself, and not a pronoun
   * alone in a sentence that speaks of other matters.
   */
  static boolean holds(CueHit hit, Map<String, List<Filler>> roles, EnglishNeeds needs) {
    if (domestic(hit.cue().category(), roles)
        || accession(hit, roles)
        || (idle(hit, roles) && !needs.with("security", hit) && !needs.with("reprisal", hit))) {
      return false;
    }
    boolean named =
        roles.values().stream()
            .flatMap(List::stream)
            .anyMatch(filler -> filler.certainty() == 1 && !filler.codes().isEmpty());
    return named
        || hit.cue().needs("free")
        || needs.beside("security", hit)
        || !needs.anywhere("offdomain");
  }

  /** Membership of the European Union as such is no guarantee (codebook 1.6). */
  private static boolean accession(CueHit hit, Map<String, List<Filler>> roles) {
    return hit.cue().subcategory().equals("A3")
        && (codes(roles.getOrDefault("provider", List.of())).equals(Set.of("EU"))
            || codes(roles.getOrDefault("seeker", List.of())).equals(Set.of("NATO")));
  }

  /** "Threatened to resign": nobody else is meant. */
  private static boolean idle(CueHit hit, Map<String, List<Filler>> roles) {
    return hit.cue().rule().equals("threat-verb")
        && codes(roles.getOrDefault("target", List.of())).isEmpty();
  }

  private static boolean domestic(Category category, Map<String, List<Filler>> roles) {
    return switch (category) {
      case FEAR -> same(roles, "experiencer", "feared");
      case THREAT -> same(roles, "threatener", "target");
      case ANARCHY -> same(roles, "seeker", "provider");
      case MISPERCEPTION -> same(roles, "distruster", "distrusted");
      default -> false;
    };
  }

  private static boolean same(Map<String, List<Filler>> roles, String one, String other) {
    if (roles.getOrDefault(one, List.of()).size() > 1) {
      return false; // two who blame each other
    }
    Set<String> first = codes(roles.getOrDefault(one, List.of()));
    Set<String> second = codes(roles.getOrDefault(other, List.of()));
    return !first.isEmpty() && first.equals(second);
  }

  private static Set<String> codes(List<Filler> fillers) {
    Set<String> codes = new TreeSet<>();
    fillers.forEach(filler -> codes.addAll(filler.codes()));
    return codes;
  }
}
