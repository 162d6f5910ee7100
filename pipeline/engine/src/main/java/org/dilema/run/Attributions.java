package org.dilema.run;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilema.lexicon.Actor;
import org.dilema.lexicon.ActorTable;
import org.dilema.measure.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Says for which states the ethnic groups of the actor table count (codebook 3.1). A bare group
 * whose entries of the table live in different states counts for none of them.
 */
public final class Attributions {

  private static final String GROUP = "g:";

  private Attributions() {}

  /** Returns the attribution of a study: groups by host, its own exceptions apart. */
  static Attribution of(Study study, ActorTable table) {
    return of(study.apart(), table);
  }

  /**
   * Returns the attribution of a run that is over.
   *
   * @param apart the run's own exceptions, as its manifest tells them
   * @param table the actors that the run knew
   */
  public static Attribution of(Map<String, String> apart, ActorTable table) {
    Map<String, String> kin = new TreeMap<>();
    Map<String, String> host = new TreeMap<>();
    Set<String> many = new TreeSet<>();
    for (Actor actor : table.actors().values()) {
      if (isGroup(actor)) {
        String state = kin(table, actor);
        if (state != null) {
          kin.put(Attribution.key(actor.codes()), state);
        }
        if (actor.codes().size() == 1) {
          String residence = Objects.requireNonNullElse(state(table, actor.host()), "");
          String other = host.put(actor.codes().get(0), residence);
          if (other != null && !other.equals(residence)) {
            many.add(actor.codes().get(0));
          }
        }
      }
    }
    host.keySet().removeAll(many);
    host.values().removeIf(String::isEmpty);
    return new Attribution(Attribution.Groups.HOST, kin, host, apart);
  }

  /** Returns the kin state of a group; where its kin is a group, that one's. */
  private static @Nullable String kin(ActorTable table, Actor group) {
    Actor kin = group.kin() == null ? null : table.actors().get(group.kin());
    return state(table, kin != null && isGroup(kin) ? kin.kin() : group.kin());
  }

  /** A leader of a group has its codes, and is no group. */
  private static boolean isGroup(Actor actor) {
    return actor.type().equals("ethnic")
        && actor.codes().stream().anyMatch(code -> code.startsWith(GROUP));
  }

  private static @Nullable String state(ActorTable table, @Nullable String id) {
    Actor actor = id == null ? null : table.actors().get(id);
    return actor == null || actor.codes().size() != 1 ? null : actor.codes().get(0);
  }
}
