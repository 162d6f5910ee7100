package org.dilema.tag;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dilema.tag.actor.ActorMatch;

/**
 * The one actor of a sentence that is left beside those whose roles are known. Where two actors
 * meet in a sentence on a matter between states, the second is seldom a bystander.
 */
public final class OnlyOther {

  private static final double CERTAINTY = 0.5;

  private OnlyOther() {}

  /**
   * Returns that actor, less certain than one that stands in a place of its own.
   *
   * @param actors the actors of the sentence
   * @param known codes of those whose roles are known
   * @param aside whether an actor only says where, or is spoken of beside the matter: then nobody
   *     is left for certain
   */
  public static Optional<Filler> among(
      Collection<ActorMatch> actors, Set<String> known, Predicate<ActorMatch> aside) {
    Map<List<String>, ActorMatch> others = new LinkedHashMap<>();
    for (ActorMatch match : actors) {
      List<String> codes = match.mention().codes();
      if (codes.isEmpty() || known.containsAll(codes)) {
        continue;
      }
      if (!match.decided() || match.place() || aside.test(match)) {
        return Optional.empty();
      }
      others.putIfAbsent(codes, match);
    }
    return others.values().stream()
        .filter(match -> others.size() == 1)
        .map(match -> Filler.of(match).discounted(CERTAINTY))
        .findFirst();
  }

  /** Returns the codes that fill a role. */
  public static Set<String> codes(Map<String, List<Filler>> roles, String role) {
    Set<String> codes = new TreeSet<>();
    roles.getOrDefault(role, List.of()).forEach(filler -> codes.addAll(filler.codes()));
    return codes;
  }
}
