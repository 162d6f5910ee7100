package org.dilema.tag.actor;

import org.dilema.language.Grammar;
import org.dilema.lexicon.ActorName;

/**
 * One inflected form of an actor's name.
 *
 * @param name the name it comes from
 * @param grammar what its ending tells
 * @param words number of tokens
 */
public record NameForm(ActorName name, Grammar grammar, int words) {}
