package org.dilema.tag.sq;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dilema.lexicon.Category;
import org.dilema.tag.Filler;
import org.dilema.tag.OnlyOther;
import org.dilema.tag.actor.ActorMatch;

/**
 * Gives the target that no slot found to the only other actor of the sentence: where two actors
 * meet in a sentence on a threat between states, the second is seldom a bystander. It makes no
 * frame: what an entry asks for must be filled before.
 */
final class Remainder {

  private static final Set<String> AIMLESS =
      Set.of("weapon-noun", "sanction-noun", "split", "forbid");
  private static final Set<String> ASIDE =
      Set.of("në", "mes", "midis", "ndërmjet", "si", "sipas", "pas", "për", "me", "nga", "prej");

  private Remainder() {}

  /** Returns the only actor of the sentence that is left to be the target of a known threatener. */
  static Optional<Filler> of(
      AlbanianSentence sentence, CueHit hit, Map<String, List<Filler>> roles) {
    Set<String> known = OnlyOther.codes(roles, "threatener");
    boolean apt = hit.cue().category() == Category.THREAT && !AIMLESS.contains(hit.cue().rule());
    if (!apt || known.isEmpty() || !OnlyOther.codes(roles, "target").isEmpty()) {
      return Optional.empty();
    }
    return OnlyOther.among(sentence.matches(), known, match -> aside(sentence, match));
  }

  /** Whether an actor only says where, with whom or by whose account, or speaks. */
  private static boolean aside(AlbanianSentence sentence, ActorMatch match) {
    return sentence.phrases().stream()
        .filter(phrase -> phrase.match().equals(match))
        .anyMatch(phrase -> ASIDE.contains(phrase.preposition()) || speaks(sentence, phrase));
  }

  private static boolean speaks(AlbanianSentence sentence, Phrase phrase) {
    Subjects subjects = new Subjects(sentence);
    return sentence.verbs().stream()
        .filter(sentence::reports)
        .anyMatch(verb -> subjects.of(verb).contains(phrase));
  }
}
