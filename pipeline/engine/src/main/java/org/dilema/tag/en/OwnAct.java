package org.dilema.tag.en;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dilema.annotate.Dependency;
import org.dilema.tag.Filler;

/** Tells whether a speaker announces an act of his own, which is what makes a warning a threat. */
final class OwnAct {

  private static final Set<String> SELF =
      Set.of("it", "he", "she", "they", "we", "i", "its", "his", "their", "our");
  private static final Set<String> MODALS = Set.of("will", "would", "'ll", "shall", "wo", "could");

  private final EnglishSentence sentence;
  private final EnglishNeeds needs;

  OwnAct(EnglishSentence sentence, EnglishNeeds needs) {
    this.sentence = sentence;
    this.needs = needs;
  }

  /** Returns whether what the verb announces is the subject's own act. */
  boolean announced(int verb, Map<String, List<Filler>> roles) {
    for (Dependency edge : sentence.children(verb)) {
      if (edge.relation().equals("xcomp")) {
        return true;
      }
      if (edge.relation().equals("ccomp") && own(edge.dependent(), roles)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the announced act does harm and is still to come. */
  boolean harm(int verb, Map<String, List<Filler>> roles) {
    for (Dependency edge : sentence.children(verb)) {
      int act = edge.dependent();
      boolean clause = edge.relation().equals("ccomp") || edge.relation().equals("xcomp");
      boolean control = edge.relation().equals("xcomp");
      if (clause && harmful(act) && (control || (own(act, roles) && modal(act)))) {
        return true;
      }
    }
    return false;
  }

  private boolean harmful(int act) {
    BitSet head = new BitSet();
    head.set(act);
    return needs.any("harmverb", head);
  }

  private boolean modal(int act) {
    return sentence.children(act).stream()
        .anyMatch(
            edge ->
                edge.relation().startsWith("aux")
                    && MODALS.contains(sentence.text(edge.dependent()).toLowerCase(Locale.ROOT)));
  }

  private boolean own(int act, Map<String, List<Filler>> roles) {
    for (Dependency edge : sentence.children(act)) {
      if (edge.relation().startsWith("nsubj")) {
        int subject = edge.dependent();
        boolean self = SELF.contains(sentence.text(subject).toLowerCase(Locale.ROOT));
        return self || same(subject, roles) || ownForces(subject);
      }
    }
    return false;
  }

  private boolean ownForces(int subject) {
    return sentence.children(subject).stream()
        .anyMatch(
            edge ->
                edge.relation().equals("nmod:poss")
                    && SELF.contains(sentence.text(edge.dependent()).toLowerCase(Locale.ROOT)));
  }

  private boolean same(int subject, Map<String, List<Filler>> roles) {
    List<Filler> speakers = roles.getOrDefault("threatener", List.of());
    BitSet below = sentence.below(subject);
    return sentence.actors().stream()
        .filter(actor -> below.get(actor.mention().lastToken()))
        .anyMatch(
            actor ->
                speakers.stream()
                    .anyMatch(speaker -> speaker.codes().equals(actor.mention().codes())));
  }
}
