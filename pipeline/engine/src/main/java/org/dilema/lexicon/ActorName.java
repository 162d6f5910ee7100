package org.dilema.lexicon;

import java.util.List;
import java.util.Set;

/**
 * One way in which a language names an actor.
 *
 * @param actor the actor; null-object {@link #NOBODY} for a name that only looks like one
 * @param kind what kind of name it is
 * @param language ISO 639-1 code
 * @param lemma the name as written; forms separated by a slash in class X
 * @param inflection inflection class; empty where the language needs none
 * @param constraints conditions on the context
 * @param place file and line
 */
public record ActorName(
    Actor actor,
    Kind kind,
    String language,
    String lemma,
    String inflection,
    Set<Constraint> constraints,
    String place) {

  /** Stands for names that contain an actor's name and mean something else. */
  public static final Actor NOBODY = new Actor("-", "none", List.of(), null, null, null, null);

  /** Kinds of name. */
  public enum Kind {
    NAME,
    DEMONYM,
    METONYM
  }
}
