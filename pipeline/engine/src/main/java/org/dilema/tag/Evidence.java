package org.dilema.tag;

import org.dilema.text.Span;

/**
 * By what an actor came to a role.
 *
 * @param sentence sentence number, 0 for the title
 * @param cue place of the frame's cue in the title or body
 * @param role name of the role
 * @param actor actor id
 * @param slot the rule's slot that the actor stood in: a dependency path in English, a case,
 *     preposition or position in Albanian
 */
public record Evidence(int sentence, Span cue, String role, String actor, String slot) {}
