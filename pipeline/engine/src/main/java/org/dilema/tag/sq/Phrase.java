package org.dilema.tag.sq;

import java.util.List;
import java.util.Set;
import org.dilema.language.Grammar.Case;
import org.dilema.tag.actor.ActorMatch;

/**
 * A noun phrase that names an actor, as its head or below it.
 *
 * @param match the actor
 * @param heads tokens of the heads from the topmost down to the actor's own
 * @param preposition the preposition that governs it, or empty
 * @param cases cases that the topmost head may have; empty where unknown
 * @param plural whether the topmost head is plural
 * @param with index of the phrase that it is coordinated with or stands beside, or -1
 */
record Phrase(
    ActorMatch match,
    List<Integer> heads,
    String preposition,
    Set<Case> cases,
    boolean plural,
    int with) {

  int root() {
    return heads.get(0);
  }

  int end() {
    return match.mention().lastToken();
  }

  boolean may(Case wanted) {
    return cases.isEmpty() || cases.contains(wanted);
  }

  boolean free() {
    return preposition.isEmpty();
  }

  boolean under(int token) {
    return heads.size() > 1 && heads.subList(0, heads.size() - 1).contains(token);
  }
}
