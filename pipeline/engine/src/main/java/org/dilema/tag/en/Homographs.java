package org.dilema.tag.en;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dilema.annotate.Annotation;
import org.dilema.lexicon.ActorName.Kind;
import org.dilema.lexicon.WordClasses;
import org.dilema.tag.actor.ActorMatch;

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
  boolean among(List<ActorMatch> matches) {
    return matches.stream().anyMatch(this::doubtful);
  }

  private boolean doubtful(ActorMatch match) {
    return match.kind() != Kind.DEMONYM && words.contains(match.mention().surface());
  }

  /** Returns the matches without those that the recogniser vetoes. */
  List<ActorMatch> confirmed(List<ActorMatch> matches, Annotation annotation) {
    return matches.stream()
        .filter(
            match ->
                !doubtful(match)
                    || CONFIRMED.contains(
                        annotation.words().get(match.mention().firstToken()).name()))
        .toList();
  }
}
