package org.dilema.tag.en;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dilema.annotate.Dependency;
import org.dilema.tag.Filler;

/**
 * Tells a warning of what others do, or of what may come, from one of the warner's own: only the
 * latter is a threat in words (codebook 1.6).
 */
final class Warner {

  private final EnglishSentence sentence;
  private final EnglishNeeds needs;

  Warner(EnglishSentence sentence, EnglishNeeds needs) {
    this.sentence = sentence;
    this.needs = needs;
  }

  /** Returns why a warning threatens nobody, if it does not. */
  Optional<String> of(CueHit hit, Map<String, List<Filler>> roles) {
    boolean warned =
        hit.cue().rule().equals("warn-verb")
            && hit.cue().needs("with")
            && foreign(hit.head(), roles);
    boolean announced = hit.cue().rule().equals("announce") && ownerless(hit.head(), roles);
    return warned || announced
        ? Optional.of("a warning of what others do is no threat of the warner's")
        : Optional.empty();
  }

  /** Whether the harm stands only in a clause about somebody else, or something that may happen. */
  private boolean foreign(int verb, Map<String, List<Filler>> roles) {
    boolean clause = false;
    for (Dependency edge : sentence.children(verb)) {
      if (!edge.relation().matches("ccomp|xcomp|obl.*|advcl:(of|against)")) {
        continue;
      }
      int said = edge.dependent();
      if (!edge.relation().equals("ccomp")) {
        if (needs.any("consequence", sentence.below(said))) {
          return false;
        }
      } else {
        clause = true;
        if (!subject(said)
            || needs.any("reprisal", sentence.below(said))
            || new OwnAct(sentence, needs).own(said, roles)) {
          return false;
        }
      }
    }
    return clause && !new OwnAct(sentence, needs).harm(verb, roles);
  }

  private boolean subject(int act) {
    return sentence.children(act).stream().anyMatch(edge -> edge.relation().startsWith("nsubj"));
  }

  /** "Others will fill the space if the Union hesitates": nobody known is said to act. */
  private boolean ownerless(int auxiliary, Map<String, List<Filler>> roles) {
    return roles.getOrDefault("threatener", List.of()).isEmpty()
        && sentence.parents(auxiliary).stream()
            .filter(edge -> edge.relation().startsWith("aux"))
            .anyMatch(edge -> named(edge.governor(), roles));
  }

  private boolean named(int act, Map<String, List<Filler>> roles) {
    return sentence.children(act).stream()
            .anyMatch(
                edge ->
                    edge.relation().equals("nsubj")
                        && (needs.any("agent", sentence.below(edge.dependent()))
                            || needs.any("others", sentence.below(edge.dependent()))))
        && !new OwnAct(sentence, needs).own(act, roles);
  }
}
