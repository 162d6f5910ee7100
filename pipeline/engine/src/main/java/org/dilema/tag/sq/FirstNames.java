package org.dilema.tag.sq;

import java.util.List;
import java.util.function.IntPredicate;
import org.dilema.tag.actor.ActorMatch;
import org.dilema.text.Token;

/** Finds where the name of a person begins whose first name no lexicon knows: "të Albin Kurtit". */
final class FirstNames {

  private static final int MOST = 2;

  private FirstNames() {}

  /** Returns the first token of a name, given which tokens are titles or other names. */
  static int begin(List<Token> tokens, ActorMatch match, IntPredicate other) {
    int first = match.mention().firstToken();
    if (!Joints.person(match)) {
      return first;
    }
    int at = first;
    while (at > 0 && first - at < MOST && given(tokens.get(at - 1).text()) && !other.test(at - 1)) {
      at--;
    }
    return at;
  }

  private static boolean given(String text) {
    return text.length() > 2
        && Character.isUpperCase(text.codePointAt(0))
        && Character.isLowerCase(text.codePointAt(1));
  }
}
