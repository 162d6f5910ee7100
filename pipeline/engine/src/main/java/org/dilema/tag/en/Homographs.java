package org.dilema.tag.en;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dilema.annotate.Annotation;
import org.dilema.lexicon.ActorName.Kind;
import org.dilema.lexicon.WordClasses;
import org.dilema.tag.actor.ActorMatch;
import org.dilema.text.Sentence;

/**
 * Names of states that are also first names or common words (Jordan, Chad, Turkey): the recogniser
 * of names confirms them as places or bodies, or vetoes them as persons or as no name at all.
 */
final class Homographs {

  private static final Set<String> CONFIRMED = Set.of("LOCATION", "ORGANIZATION", "MISC");

  private final Set<String> words = new HashSet<>();

  Homographs(WordClasses classes) {
    classes.of("homograph").forEach(entry -> words.add(entry.lemma()));
  }

  /** Returns whether one of the matches waits for the recogniser's word. */
  boolean among(Sentence sentence, List<ActorMatch> matches) {
    return matches.stream()
        .anyMatch(
            match ->
                doubtful(match) || first(sentence, match) || Namesakes.doubtful(sentence, match));
  }

  /** A surname right before another name may be a first or middle name: "Jalil Abbas Jilani". */
  private static boolean first(Sentence sentence, ActorMatch match) {
    int next = match.mention().lastToken() + 1;
    return match.mention().type().equals("leader")
        && match.mention().firstToken() == match.mention().lastToken()
        && next < sentence.tokens().size()
        && Character.isUpperCase(sentence.tokens().get(next).text().codePointAt(0));
  }

  private boolean doubtful(ActorMatch match) {
    return match.kind() != Kind.DEMONYM && words.contains(match.mention().surface());
  }

  /** Returns the matches without those that the recogniser vetoes. */
  List<ActorMatch> confirmed(Sentence sentence, List<ActorMatch> matches, Annotation annotation) {
    return matches.stream()
        .filter(match -> !doubtful(match) || stands(match, matches, annotation))
        .filter(
            match ->
                !first(sentence, match)
                    || !person(annotation, match.mention().lastToken())
                    || !person(annotation, match.mention().lastToken() + 1))
        .toList();
  }

  /** Confirmed, or taken for a person who has one name only, beside another state. */
  private boolean stands(ActorMatch match, List<ActorMatch> matches, Annotation annotation) {
    int token = match.mention().firstToken();
    if (CONFIRMED.contains(annotation.words().get(token).name())) {
      return true;
    }
    return person(annotation, token)
        && !person(annotation, token - 1)
        && !person(annotation, match.mention().lastToken() + 1)
        && matches.stream()
            .anyMatch(other -> !doubtful(other) && other.mention().type().equals("state"));
  }

  private static boolean person(Annotation annotation, int token) {
    return token >= 0
        && token < annotation.words().size()
        && annotation.words().get(token).name().equals("PERSON");
  }
}
