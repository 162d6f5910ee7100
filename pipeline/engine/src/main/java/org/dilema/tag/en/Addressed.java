package org.dilema.tag.en;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.annotate.Dependency;
import org.dilema.tag.Filler;

/** Tells whether a warning is for him to whom it is given, and not of what a third will do. */
final class Addressed {

  private final EnglishSentence sentence;

  Addressed(EnglishSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Returns whether somebody who is spoken to is warned: not about a third, and so by the warner.
   */
  boolean by(int verb, Map<String, List<Filler>> roles) {
    boolean against = false;
    for (Dependency edge : sentence.children(verb)) {
      String relation = edge.relation();
      int below = edge.dependent();
      if (relation.equals("ccomp") && third(below, roles)) {
        return false;
      }
      against |=
          relation.equals("ccomp")
              || relation.equals("xcomp")
              || (relation.matches("dep|acl|advcl:to") && infinitive(below))
              || relation.startsWith("advcl:against")
              || relation.equals("obl:against")
              || relation.startsWith("advcl:if");
    }
    return against;
  }

  private boolean infinitive(int act) {
    return sentence.children(act).stream()
        .anyMatch(
            edge ->
                edge.relation().equals("mark") && sentence.lemma(edge.dependent()).equals("to"));
  }

  /** Whether a clause speaks of the doings of somebody who neither warns nor is warned. */
  private boolean third(int act, Map<String, List<Filler>> roles) {
    Set<String> known = codes(roles);
    for (Dependency edge : sentence.children(act)) {
      if (edge.relation().equals("nsubj") && !NounKinds.event(sentence.lemma(edge.dependent()))) {
        BitSet below = sentence.below(edge.dependent());
        return sentence.actors().stream()
            .filter(actor -> below.get(actor.mention().lastToken()))
            .flatMap(actor -> actor.mention().codes().stream())
            .anyMatch(code -> !known.contains(code));
      }
    }
    return false;
  }

  private static Set<String> codes(Map<String, List<Filler>> roles) {
    Set<String> codes = new TreeSet<>();
    roles.values().forEach(fillers -> fillers.forEach(filler -> codes.addAll(filler.codes())));
    return codes;
  }
}
