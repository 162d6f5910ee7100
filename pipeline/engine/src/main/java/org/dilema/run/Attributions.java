package org.dilema.run;

import java.util.Map;
import java.util.TreeMap;
import org.dilema.lexicon.Actor;
import org.dilema.lexicon.ActorTable;
import org.dilema.measure.Attribution;
import org.jspecify.annotations.Nullable;

/** Says for which states the ethnic groups of the actor table count (codebook 3.1). */
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
    for (Actor actor : table.actors().values()) {
      boolean group = actor.codes().size() == 1 && actor.codes().get(0).startsWith(GROUP);
      if (group) {
        put(kin, actor, state(table, actor.kin()));
        put(host, actor, state(table, actor.host()));
      }
    }
    return new Attribution(Attribution.Groups.HOST, kin, host, apart);
  }

  private static void put(Map<String, String> map, Actor group, @Nullable String state) {
    if (state != null) {
      map.put(group.codes().get(0), state);
    }
  }

  private static @Nullable String state(ActorTable table, @Nullable String id) {
    Actor actor = id == null ? null : table.actors().get(id);
    return actor == null || actor.codes().size() != 1 ? null : actor.codes().get(0);
  }
}
