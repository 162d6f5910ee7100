package org.dilema.tag.en;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dilema.annotate.Dependency;
import org.dilema.tag.Filler;

/**
 * Finds whose doing a cue is by the clauses it stands in: the nearest subject above that names an
 * actor. "North Korea followed its test with threats to attack": what is threatened is North
 * Korea's act, however deep the phrase.
 */
final class ClauseAbove {

  private static final double CERTAINTY = 0.5;
  private static final int DEPTH = 8;

  /** Whose subject is somebody who hears, suffers or stands against what is below. */
  private static final Set<String> OPPOSED =
      Set.of(
          "accuse",
          "suspect",
          "condemn",
          "criticise",
          "criticize",
          "blame",
          "denounce",
          "face",
          "see",
          "fear",
          "resist",
          "counter",
          "repel",
          "protest",
          "oppose",
          "reject",
          "discuss",
          "urge",
          "tell",
          "call",
          "deny",
          "welcome",
          "suffer",
          "receive",
          "hear",
          "report",
          "die");

  /** What only says when: who meets after an attack is not who attacked, unless two fought. */
  private static final Pattern WHEN =
      Pattern.compile("(obl|nmod):(after|since|before|following|during|despite|amid)");

  private final EnglishSentence sentence;
  private final ActorPhrase phrases;

  ClauseAbove(EnglishSentence sentence, ActorPhrase phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /** Returns the actors of the nearest subject above, none where none names an actor. */
  List<Filler> subject(int cue) {
    BitSet seen = new BitSet();
    int at = cue;
    boolean aside = false;
    for (int step = 0; step < DEPTH && at >= 0 && !seen.get(at); step++) {
      seen.set(at);
      boolean opposed = at != cue && OPPOSED.contains(sentence.lemma(at));
      List<Filler> found = opposed ? List.of() : named(at, seen);
      if (opposed || !found.isEmpty()) {
        return aside && single(found) ? List.of() : found;
      }
      int below = at;
      at = up(at);
      aside |= when(below, at);
    }
    return List.of();
  }

  private static boolean single(List<Filler> found) {
    return found.stream().flatMap(filler -> filler.codes().stream()).distinct().count() < 2;
  }

  private boolean when(int token, int above) {
    return sentence.parents(token).stream()
        .anyMatch(edge -> edge.governor() == above && WHEN.matcher(edge.relation()).matches());
  }

  private List<Filler> named(int head, BitSet below) {
    for (Dependency edge : sentence.children(head)) {
      if (edge.relation().matches("nsubj|nsubj:xsubj") && !below.get(edge.dependent())) {
        List<Filler> fillers =
            phrases.resolve(edge.dependent(), false).stream()
                .filter(filler -> !filler.codes().isEmpty())
                .map(filler -> filler.discounted(CERTAINTY))
                .toList();
        if (!fillers.isEmpty()) {
          return fillers;
        }
      }
    }
    return List.of();
  }

  /** Up through what belongs to the same doer: not out of conditions, causes or quotations. */
  private int up(int token) {
    return sentence.parents(token).stream()
        .filter(
            edge -> !edge.relation().matches("nsubj.*|advcl:(if|unless|because|after|as)|ccomp"))
        .mapToInt(Dependency::governor)
        .findFirst()
        .orElse(-1);
  }
}
