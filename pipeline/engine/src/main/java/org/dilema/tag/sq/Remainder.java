package org.dilema.tag.sq;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.lexicon.Category;
import org.dilema.tag.Filler;
import org.dilema.tag.actor.ActorMatch;

/**
 * Gives the target that no slot found to the only other actor of the sentence: where two actors
 * meet in a sentence on a threat between states, the second is seldom a bystander. It makes no
 * frame: what an entry asks for must be filled before.
 */
final class Remainder {

  private static final double CERTAINTY = 0.5;
  private static final Set<String> AIMLESS = Set.of("weapon-noun", "sanction-noun", "split");
  private static final Set<String> ASIDE =
      Set.of("në", "mes", "midis", "ndërmjet", "si", "sipas", "pas", "për", "me", "nga", "prej");

  private Remainder() {}

  /** Returns the only actor of the sentence that is left to be the target of a known threatener. */
  static Optional<Filler> of(
      AlbanianSentence sentence, CueHit hit, Map<String, List<Filler>> roles) {
    Set<String> known = codes(roles, "threatener");
    boolean apt = hit.cue().category() == Category.THREAT && !AIMLESS.contains(hit.cue().rule());
    if (!apt || known.isEmpty() || !codes(roles, "target").isEmpty()) {
      return Optional.empty();
    }
    Map<List<String>, ActorMatch> others = new LinkedHashMap<>();
    for (ActorMatch match : sentence.matches()) {
      List<String> codes = match.mention().codes();
      if (codes.isEmpty() || known.containsAll(codes)) {
        continue;
      }
      if (!match.decided() || match.place() || aside(sentence, match)) {
        return Optional.empty();
      }
      others.putIfAbsent(codes, match);
    }
    return others.values().stream()
        .filter(match -> others.size() == 1)
        .map(match -> Filler.of(match).discounted(CERTAINTY))
        .findFirst();
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

  private static Set<String> codes(Map<String, List<Filler>> roles, String role) {
    Set<String> codes = new TreeSet<>();
    roles.getOrDefault(role, List.of()).forEach(filler -> codes.addAll(filler.codes()));
    return codes;
  }
}
