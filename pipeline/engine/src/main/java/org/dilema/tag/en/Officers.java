package org.dilema.tag.en;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dilema.tag.actor.ActorMatch;
import org.dilema.text.Token;

/** Finds persons who are named by their office alone: "South Korea's new president". */
final class Officers {

  private static final int REACH = 4;
  private static final Set<String> TITLES =
      Set.of(
          "president",
          "minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "leader",
          "ambassador",
          "envoy",
          "general",
          "secretary",
          "spokesman",
          "spokeswoman",
          "commander",
          "prince");
  private static final Set<String> STATES = Set.of("state", "entity", "government");

  private Officers() {}

  /** Returns the state whose officer the tokens name first. */
  static Optional<ActorMatch> first(List<Token> tokens, List<ActorMatch> matches) {
    return matches.stream().filter(match -> of(tokens, match)).findFirst();
  }

  /** Returns whether the name is that of a state and an officer of it is meant. */
  static boolean of(List<Token> tokens, ActorMatch match) {
    if (!STATES.contains(match.mention().type()) || match.place() || !match.decided()) {
      return false;
    }
    int from = match.mention().lastToken() + 1;
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      String word = tokens.get(i).text();
      if (TITLES.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
      boolean joins = word.matches("['’]s?|[A-Za-z-]+") && !word.matches("and|or|that|the|of|in");
      if (!joins) {
        return false;
      }
    }
    return false;
  }
}
