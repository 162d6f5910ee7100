package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dilema.tag.Filler;
import org.dilema.tag.actor.ActorMatch;

/**
 * Finds an argument by order alone, where the parser lost it: the actor named last before a verb
 * that has no subject, or first after one that has no object.
 */
final class Nearby {

  private static final int REACH = 10;
  private static final double CERTAINTY = 0.6;
  private static final Set<String> TOLD = Set.of("tell", "inform", "remind", "assure", "address");
  private static final Set<String> STOPS =
      Set.of(
          "if", "unless", "after", "because", "but", "while", "before", "when", ";", "as", "since");

  private final EnglishSentence sentence;

  Nearby(EnglishSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Returns the actor before a verb, the cue or what the cue is the object of, without a subject.
   */
  Optional<Filler> before(int cue) {
    int verb = sentence.verb(cue) ? cue : governor(cue);
    if (verb < 0 || has(verb, "nsubj")) {
      return Optional.empty();
    }
    List<ActorMatch> candidates = new ArrayList<>();
    for (ActorMatch match : sentence.actors()) {
      int distance = verb - match.mention().lastToken();
      if (distance > 0 && distance <= REACH && usable(match) && !governed(match)) {
        candidates.add(match);
      }
    }
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(filler(candidates.get(candidates.size() - 1)));
  }

  /** Returns the actor after a verb, before the next clause begins. */
  Optional<Filler> after(int verb) {
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + REACH + 1); i++) {
      if (STOPS.contains(sentence.lemma(i))) {
        return Optional.empty();
      }
      Optional<ActorMatch> match = sentence.actorAt(i).filter(Nearby::usable);
      if (match.isPresent()) {
        return Optional.of(filler(match.get()));
      }
    }
    return Optional.empty();
  }

  /** The verb that a noun is the object of, or -1. */
  private int governor(int noun) {
    return sentence.parents(noun).stream()
        .filter(edge -> edge.relation().equals("obj") && sentence.verb(edge.governor()))
        .mapToInt(org.dilema.annotate.Dependency::governor)
        .findFirst()
        .orElse(-1);
  }

  /** "Told the assembly that …": who hears does not act in the clause behind. */
  private boolean governed(ActorMatch match) {
    return sentence.parents(match.mention().lastToken()).stream()
        .anyMatch(
            edge ->
                edge.relation().matches("obj|iobj")
                    && TOLD.contains(sentence.lemma(edge.governor())));
  }

  private boolean has(int verb, String relation) {
    return sentence.children(verb).stream().anyMatch(edge -> edge.relation().startsWith(relation));
  }

  private static boolean usable(ActorMatch match) {
    return match.decided() && !match.place();
  }

  private static Filler filler(ActorMatch match) {
    return Filler.of(match).discounted(CERTAINTY);
  }
}
