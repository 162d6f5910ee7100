package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.Cue;
import org.dilema.tag.Discourse;
import org.dilema.tag.Filler;
import org.dilema.tag.OnlyOther;
import org.dilema.tag.actor.ActorMatch;

/**
 * Finds whose a threat is from what the text goes on about. Armed groups have no code; the state
 * whose country it is has the harm, also where it is named as a place, or only in the sentence
 * before: "rebels seized a town in Chad". Weapons belong to the one state of the sentence.
 */
final class Theatre {

  /** Classes of towns and regions: {@code land-india-IND}. */
  static final String LAND = "land-";

  private static final double NAMED = 0.5;
  private static final double BEFORE = 0.4;
  private static final Set<String> KINDS = Set.of("T1", "T5", "TG.T1", "TG.T5");
  private static final Set<String> RULES =
      Set.of("attack-noun", "attack-verb", "blast-verb", "armed-verb");
  private static final Set<String> AIMLESS = Set.of("weapon-noun", "risk-verb", "independence");

  /** Rules of acts whose target is named in the sentence if anywhere. */
  private static final Set<String> KNOWN_NEAR = Set.of("attack-noun", "attack-verb");

  private static final Set<String> FIGHTING = Set.of("attack-noun", "armed-verb", "exchange-noun");
  private static final Set<String> BODIES = Set.of("igo", "ethnic");

  private static final Set<String> UNARMED = Set.of("UN", "EU", "OSCE", "IMF");

  private final EnglishSentence sentence;
  private final Discourse before;
  private final EnglishNeeds needs;

  /**
   * Who has a role.
   *
   * @param role the role
   * @param slot how he was found
   * @param fillers the actors
   */
  record Found(String role, String slot, List<Filler> fillers) {}

  Theatre(EnglishSentence sentence, Discourse before, EnglishNeeds needs) {
    this.sentence = sentence;
    this.before = before;
    this.needs = needs;
  }

  /** Returns who has a role that is still empty. */
  Optional<Found> of(CueHit hit, Map<String, List<Filler>> roles) {
    if (hit.cue().category() != Category.THREAT) {
      return Optional.empty();
    }
    Set<String> target = OnlyOther.codes(roles, "target");
    Set<String> threatener = OnlyOther.codes(roles, "threatener");
    if (threatener.isEmpty() && target.isEmpty()) {
      return hit.cue().rule().equals("weapon-noun")
          ? only(named(Set.of()), "threatener", "holder", NAMED)
          : fought(hit);
    }
    if (!target.isEmpty() || threatener.isEmpty() || AIMLESS.contains(hit.cue().rule())) {
      return Optional.empty();
    }
    List<Filler> others = named(threatener);
    if (threatener.size() == 2 && others.isEmpty() && mutual(hit.cue())) {
      return Optional.of(
          new Found("target", "each-other", roles.getOrDefault("threatener", List.of())));
    }
    if (!others.isEmpty()) {
      return only(others, "target", "place", NAMED);
    }
    return KNOWN_NEAR.contains(hit.cue().rule())
        ? Optional.empty()
        : only(earlier(threatener), "target", "earlier", BEFORE);
  }

  /** Returns the state whose town or region is named, as the target of who strikes there. */
  Optional<Found> struck(CueHit hit, Map<String, List<Filler>> roles) {
    List<String> lands = needs.named(LAND);
    if (lands.size() != 1 || !fights(hit.cue()) || !OnlyOther.codes(roles, "target").isEmpty()) {
      return Optional.empty();
    }
    String name = lands.get(0);
    int dash = name.lastIndexOf('-');
    String code = name.substring(dash + 1);
    if (OnlyOther.codes(roles, "threatener").contains(code)) {
      return Optional.empty();
    }
    String state = "state:" + name.substring(LAND.length(), dash);
    return Optional.of(
        new Found("target", "land", List.of(new Filler(state, "state", List.of(code), NAMED))));
  }

  /** A coup that is told of without its state is in the one state that is spoken of. */
  Map<String, List<Filler>> overthrown(Map<String, List<Filler>> roles) {
    if (!OnlyOther.codes(roles, "target").isEmpty()) {
      return roles;
    }
    List<Filler> named = named(OnlyOther.codes(roles, "threatener"));
    Map<String, List<Filler>> told = new LinkedHashMap<>(roles);
    only(named.isEmpty() ? earlier(Set.of()) : named, "target", "coup", NAMED)
        .ifPresent(found -> told.put("target", found.fillers()));
    return told;
  }

  /** Returns whether one state is spoken of in which a coup that is told of may have been. */
  boolean toppled() {
    return !OnlyOther.codes(overthrown(Map.of()), "target").isEmpty();
  }

  /** Sanctions that are told of without their target are against the one state spoken of. */
  Map<String, List<Filler>> sanctioned(Map<String, List<Filler>> roles) {
    if (!OnlyOther.codes(roles, "target").isEmpty()) {
      return roles;
    }
    Set<String> imposer = OnlyOther.codes(roles, "threatener");
    List<Filler> named = named(imposer);
    Map<String, List<Filler>> told = new LinkedHashMap<>(roles);
    only(named.isEmpty() && imposer.isEmpty() ? earlier(Set.of()) : named, "target", "told", NAMED)
        .ifPresent(found -> told.put("target", found.fillers()));
    return told;
  }

  /**
   * Bodies that inspect or condemn weapons hold none; the one state that is named does.
   *
   * @param role the role of who holds them
   * @param other the role of who is not meant by it
   */
  Map<String, List<Filler>> held(String role, String other, Map<String, List<Filler>> roles) {
    List<Filler> holders =
        roles.getOrDefault(role, List.of()).stream()
            .filter(filler -> filler.codes().isEmpty() || !UNARMED.containsAll(filler.codes()))
            .toList();
    Map<String, List<Filler>> told = new LinkedHashMap<>(roles);
    told.put(role, holders);
    if (holders.isEmpty()) {
      List<Filler> named =
          named(OnlyOther.codes(roles, other)).stream()
              .filter(filler -> !UNARMED.containsAll(filler.codes()))
              .toList();
      only(named, role, "holder", NAMED).ifPresent(found -> told.put(role, found.fillers()));
    }
    return told;
  }

  private Optional<Found> fought(CueHit hit) {
    if (!KINDS.contains(hit.cue().subcategory())
        || !RULES.contains(hit.cue().rule())
        || !armed(hit)) {
      return Optional.empty();
    }
    List<Filler> named = named(Set.of());
    return named.isEmpty()
        ? only(earlier(Set.of()), "target", "theatre-earlier", BEFORE)
        : only(named, "target", "theatre", NAMED);
  }

  /** Returns whether a cue tells of an attack by force of arms. */
  static boolean fights(Cue cue) {
    return RULES.contains(cue.rule()) && KINDS.contains(cue.subcategory());
  }

  /** Returns whether a cue tells of fighting, which goes on where it was spoken of before. */
  static boolean goesOn(Cue cue) {
    return Coup.is(cue) || (FIGHTING.contains(cue.rule()) && KINDS.contains(cue.subcategory()));
  }

  /** "India and Pakistan went to war": with each other, where nobody else is named. */
  private static boolean mutual(Cue cue) {
    return cue.subcategory().endsWith("T1") && RULES.contains(cue.rule());
  }

  /** Returns whether fighting goes on that the sentence before told the state of. */
  boolean goesOn(CueHit hit) {
    return goesOn(hit.cue()) && sentence.actors().isEmpty() && !earlier(Set.of()).isEmpty();
  }

  private static Optional<Found> only(
      List<Filler> fillers, String role, String slot, double certainty) {
    return fillers.size() == 1
        ? Optional.of(new Found(role, slot, List.of(fillers.get(0).discounted(certainty))))
        : Optional.empty();
  }

  /** The states that the sentence names, places too, without those who are known. */
  private List<Filler> named(Set<String> known) {
    Map<List<String>, Filler> named = new LinkedHashMap<>();
    for (ActorMatch match : sentence.actors()) {
      if (match.decided()
          && !match.mention().codes().isEmpty()
          && !known.containsAll(match.mention().codes())
          && !BODIES.contains(match.mention().type())) {
        named.putIfAbsent(match.mention().codes(), Filler.of(match));
      }
    }
    return new ArrayList<>(named.values());
  }

  private List<Filler> earlier(Set<String> known) {
    List<Filler> bodies = before.lastBodies();
    return (bodies.isEmpty() ? before.lastPlaces() : bodies)
        .stream()
            .filter(filler -> !known.containsAll(filler.codes()) && !BODIES.contains(filler.type()))
            .toList();
  }

  /** Whether an armed group acts, and the cue is no noun of a fight that has two sides. */
  private boolean armed(CueHit hit) {
    return hit.cue().subcategory().endsWith("T5")
        || (needs.beside("gang", hit) && !needs.any("bloodshed", EnglishFrames.tokens(hit)));
  }
}
