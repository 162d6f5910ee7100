package org.dilema.tag;

import java.util.List;
import org.dilema.text.Span;

/**
 * A place where an actor is named.
 *
 * @param actor actor id
 * @param type the actor's type
 * @param codes roll-up codes on the article's date; empty where it has none
 * @param sentence sentence number, 0 for the title
 * @param span place in the title or body
 * @param firstToken index of the first token within the sentence
 * @param lastToken index of the last token, inclusive
 * @param surface the characters matched
 * @param method how it was found, such as {@code name}, {@code demonym}, {@code metonym}
 */
public record Mention(
    String actor,
    String type,
    List<String> codes,
    int sentence,
    Span span,
    int firstToken,
    int lastToken,
    String surface,
    String method) {

  /** Copies the codes. */
  public Mention {
    codes = List.copyOf(codes);
  }
}
