package org.dilema.tag.actor;

import org.dilema.language.Grammar;
import org.dilema.lexicon.ActorName.Kind;
import org.dilema.tag.Mention;

/**
 * A place where an actor's name stands, and what the context makes of it.
 *
 * @param mention the mention
 * @param kind what kind of name it is
 * @param grammar what its form tells
 * @param place whether it only says where something happened, and so is no mention, though it may
 *     still tell where a fear is felt
 * @param decided whether the context left one actor only; an undecided one fills no role
 */
public record ActorMatch(
    Mention mention, Kind kind, Grammar grammar, boolean place, boolean decided) {

  /** Returns whether the mention stands at that token. */
  public boolean covers(int token) {
    return mention.firstToken() <= token && token <= mention.lastToken();
  }
}
