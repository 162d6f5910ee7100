package org.dilema.tag.en;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dilema.annotate.Annotation;
import org.dilema.tag.actor.ActorMatch;
import org.dilema.tag.actor.Words;
import org.dilema.text.Sentence;
import org.dilema.text.Token;

/**
 * Tells a politician from another person of the same surname: after "Salman Bashir" no bare
 * "Bashir" of the article is the president of Sudan, unless he is named in full too.
 */
final class Namesakes {

  private final FirstNames names;
  private final Set<String> strangers = new HashSet<>();
  private final Set<String> known = new HashSet<>();

  Namesakes(FirstNames names) {
    this.names = names;
  }

  /** Returns whether a bare surname stands behind what may be a first name. */
  static boolean doubtful(Sentence sentence, ActorMatch match) {
    return bare(match) && given(sentence.tokens(), match.mention().firstToken() - 1);
  }

  /** Returns the matches of the next sentence without those that mean somebody else. */
  List<ActorMatch> without(Sentence sentence, List<ActorMatch> matches, Annotation annotation) {
    for (ActorMatch match : matches) {
      if (stranger(sentence, match, matches, annotation)) {
        strangers.add(match.mention().surface());
      }
    }
    return without(matches).stream()
        .filter(match -> !stranger(sentence, match, matches, annotation))
        .toList();
  }

  /** Returns the matches of the next sentence, of which nothing else is known. */
  List<ActorMatch> without(List<ActorMatch> matches) {
    for (ActorMatch match : matches) {
      if (match.mention().type().equals("leader") && !bare(match)) {
        known.add(match.mention().actor());
      }
    }
    return matches.stream()
        .filter(
            match ->
                !bare(match)
                    || known.contains(match.mention().actor())
                    || !strangers.contains(match.mention().surface()))
        .toList();
  }

  private static boolean bare(ActorMatch match) {
    return match.mention().type().equals("leader")
        && match.mention().firstToken() == match.mention().lastToken();
  }

  private boolean stranger(
      Sentence sentence, ActorMatch match, List<ActorMatch> matches, Annotation annotation) {
    int before = match.mention().firstToken() - 1;
    return doubtful(sentence, match)
        && person(annotation, before)
        && person(annotation, before + 1)
        && !names.mayBe(Words.text(sentence.tokens(), before), match.mention().actor())
        && matches.stream().noneMatch(other -> other.covers(before));
  }

  private static boolean given(List<Token> tokens, int index) {
    String word = Words.text(tokens, index);
    return word.length() > 2
        && Words.capital(word)
        && Character.isLowerCase(word.charAt(1))
        && !PersonWords.TITLES.contains(Words.lower(tokens, index));
  }

  private static boolean person(Annotation annotation, int token) {
    return annotation.words().get(token).name().equals("PERSON");
  }
}
