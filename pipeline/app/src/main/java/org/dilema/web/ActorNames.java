package org.dilema.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dilema.lexicon.Actor;
import org.dilema.lexicon.ActorName;
import org.dilema.lexicon.ActorTable;

/** English names of actors and of the codes they roll up to. */
final class ActorNames {
  private final Map<String, String> names = new HashMap<>();
  private final List<String> codes = new ArrayList<>();

  /** Takes the first English name of each actor, and of each code that of its state or group. */
  ActorNames(ActorTable table) {
    Map<String, String> byActor = new HashMap<>();
    for (ActorName name : table.names()) {
      if (name.kind() == ActorName.Kind.NAME && name.language().equals("en")) {
        byActor.putIfAbsent(name.actor().id(), name.lemma());
      }
    }
    for (Actor actor : table.actors().values()) {
      String name = byActor.getOrDefault(actor.id(), plain(actor.id()));
      names.put(actor.id(), name);
      boolean itself =
          actor.id().startsWith("state:")
              || actor.codes().equals(List.of(name))
              || actor.codes().size() == 1 && actor.codes().get(0).startsWith("g:");
      if (itself) {
        name(actor, name);
      }
    }
    // A part of a state has its name where the code is its own and not the state's.
    for (Actor actor : table.actors().values()) {
      if (actor.id().startsWith("entity:")) {
        name(actor, String.valueOf(names.get(actor.id())));
      }
    }
  }

  private void name(Actor actor, String name) {
    if (actor.codes().size() == 1 && names.putIfAbsent(actor.codes().get(0), name) == null) {
      codes.add(actor.codes().get(0));
    }
  }

  /** Returns the name of an actor or a code; its last part where there is none. */
  String of(String id) {
    if (id.equals("author")) {
      return "the author of the article";
    }
    String known = names.get(id);
    return known == null ? plain(id) : id.startsWith("g:") ? known + " (group)" : known;
  }

  /**
   * Returns the name of a code whatever its case, as the archive counts by codes in small letters.
   */
  String ofAnyCase(String code) {
    return names.containsKey(code) || code.startsWith("g:")
        ? of(code)
        : of(code.toUpperCase(Locale.ROOT));
  }

  /** Returns the names of codes joined by a semicolon. */
  String ofAll(String joined) {
    return List.of(joined.split(";")).stream()
        .filter(code -> !code.isBlank())
        .map(this::of)
        .collect(Collectors.joining(", "));
  }

  /** Returns the codes that have a name of their own, in the order of the table. */
  List<String> codes() {
    return List.copyOf(codes);
  }

  private static String plain(String id) {
    return id.startsWith("g:") || id.contains(":")
        ? id.substring(id.indexOf(':') + 1).replace('_', ' ')
        : id;
  }
}
