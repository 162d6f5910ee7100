package org.dilema.tag.sq;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.tag.Filler;

/**
 * Tells a threat by its shape: an act that somebody announces for the case that another state does,
 * or does not do, something, where the act is none that helps ("do ta mbyllim kufirin po qe se
 * Shkupi ..."), or helps and is refused ("nuk do t'i lejojmë anijet derisa ...").
 */
final class Condition {

  private static final Set<String> OPENERS = Set.of("nëse", "derisa");

  private final AlbanianSentence sentence;
  private final Subjects subjects;

  Condition(AlbanianSentence sentence) {
    this.sentence = sentence;
    this.subjects = new Subjects(sentence);
  }

  /** Returns whether the announced act that a cue opens is a threat by who announces it. */
  boolean turns(CueHit hit, Map<String, List<Filler>> roles) {
    VerbGroup act = sentence.verbAt(hit.first());
    return act != null
        && act.has("do")
        && against(act)
        && conditioned(act)
        && (act.firstPerson() || own(act, roles));
  }

  /** An act that does not help, or a helpful one that is refused. */
  private boolean against(VerbGroup act) {
    boolean idle =
        act.copula()
            || act.is(Set.of("kam", "mund"))
            || act.lemmas().isEmpty()
            || sentence.reports(act)
            || sentence.is("happen", act.main())
            || sentence.is("idle-act", act.main());
    return !idle && sentence.is("helpful-act", act.main()) == act.negated();
  }

  /** Returns whether a condition that is not the act's own clause names another's doing. */
  private boolean conditioned(VerbGroup act) {
    int from = sentence.opening(act.main());
    int to = Math.max(sentence.reach(act.main()), sentence.closing(act.main()));
    for (int i = Math.max(0, from); i < Math.min(to + 1, sentence.size()); i++) {
      boolean opens = sentence.is("provided", i) || OPENERS.contains(sentence.word(i));
      if (opens && !act.covers(i) && sentence.segment(i) != sentence.segment(act.main())) {
        return true;
      }
      if (opens && i > act.main()) {
        return true;
      }
    }
    return false;
  }

  /** Whether no other than the one who threatens is the act's subject. */
  private boolean own(VerbGroup act, Map<String, List<Filler>> roles) {
    List<Phrase> named = subjects.own(act);
    return named.isEmpty() ? !thing(act) : named.stream().anyMatch(phrase -> same(phrase, roles));
  }

  private boolean thing(VerbGroup act) {
    for (int i = act.first() - 1; i >= sentence.start(act.first()); i--) {
      if (sentence.nominative(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(Phrase phrase, Map<String, List<Filler>> roles) {
    return roles.getOrDefault("threatener", List.of()).stream()
        .anyMatch(
            filler -> filler.codes().stream().anyMatch(phrase.match().mention().codes()::contains));
  }
}
