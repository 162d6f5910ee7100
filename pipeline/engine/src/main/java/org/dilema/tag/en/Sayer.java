package org.dilema.tag.en;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dilema.tag.actor.ActorMatch;
import org.dilema.text.Sentence;
import org.dilema.text.Token;

/**
 * Tells by words alone who speaks in a sentence, for a quotation that the next one goes on with.
 */
final class Sayer {

  private static final int REACH = 4;
  private static final Set<String> SAID =
      Set.of("said", "says", "told", "added", "warned", "declared", "insisted", "wrote", "stated");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");
  private static final Pattern PRONOUN = Pattern.compile("(?i)s?he|they|it");

  private Sayer() {}

  /** Returns whether a sentence opens with a quotation. */
  static boolean quotes(Sentence sentence) {
    return QUOTES.contains(sentence.tokens().get(0).text());
  }

  /**
   * Returns who says what is quoted in a sentence.
   *
   * @param last who spoke before it: whoever goes on quoting, or says "he said", still does
   */
  static Optional<ActorMatch> of(
      Sentence sentence, List<ActorMatch> matches, Optional<ActorMatch> last) {
    List<Token> tokens = sentence.tokens();
    if (tokens.stream().noneMatch(token -> QUOTES.contains(token.text()))) {
      return Optional.empty();
    }
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (SAID.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
        Optional<ActorMatch> near = near(i, matches);
        return near.isPresent() || !pronoun(tokens, i) ? near : last;
      }
    }
    return quotes(sentence) ? last : Optional.empty();
  }

  private static Optional<ActorMatch> near(int verb, List<ActorMatch> matches) {
    return matches.stream()
        .filter(match -> match.decided() && !match.place())
        .filter(match -> !match.mention().codes().isEmpty())
        .filter(
            match ->
                Math.min(
                        Math.abs(verb - match.mention().lastToken()),
                        Math.abs(match.mention().firstToken() - verb))
                    <= REACH)
        .min(
            java.util.Comparator.comparingInt(
                match -> Math.abs(verb - match.mention().lastToken())));
  }

  private static boolean pronoun(List<Token> tokens, int verb) {
    for (int i = Math.max(0, verb - 1); i < Math.min(tokens.size(), verb + 2); i++) {
      if (PRONOUN.matcher(tokens.get(i).text()).matches()) {
        return true;
      }
    }
    return false;
  }
}
