package org.dilema.tag.actor;

import static org.dilema.tag.actor.Words.lower;
import static org.dilema.tag.actor.Words.text;

import java.util.List;
import java.util.Set;
import org.dilema.text.Token;

/**
 * Tells a language from the state or people of its name: "she speaks English and Russian", "gjuha
 * shqipe dhe serbe". Names that a comma or conjunction joins are judged together.
 */
public final class LanguageNames {

  private final Set<String> names;
  private final Set<String> joints;

  /**
   * Builds over the names of languages and the words that join two of them, both as they stand in a
   * sentence; the words in lower case.
   */
  public LanguageNames(Set<String> names, Set<String> joints) {
    this.names = Set.copyOf(names);
    this.joints = Set.copyOf(joints);
  }

  /** A series of names of languages, from one token to another, inclusive. */
  public record Series(int first, int last) {}

  /** Returns whether a language may be called so. */
  public boolean is(List<Token> tokens, int index) {
    return names.contains(text(tokens, index));
  }

  /** Returns the series of such names that a name belongs to; itself where it stands alone. */
  public Series around(List<Token> tokens, int first, int last) {
    int from = first;
    while (joints.contains(lower(tokens, from - 1)) && is(tokens, from - 2)) {
      from -= 2;
    }
    int to = last;
    while (joints.contains(lower(tokens, to + 1)) && is(tokens, to + 2)) {
      to += 2;
    }
    return new Series(from, to);
  }
}
