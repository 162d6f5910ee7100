package org.dilema.tag.sq;

import java.util.List;
import java.util.Set;
import org.dilema.language.Grammar.Number;
import org.dilema.tag.Filler;

/** Finds the actors that a verb is said of, named there or carried over from before. */
final class Doers {

  private static final Set<String> THOSE = Set.of("ata", "ato", "ai", "ajo", "atyre", "atë");

  private final AlbanianSentence sentence;
  private final Subjects subjects;
  private final Antecedents before;
  private final Voices voices;
  private final Fillers fillers;

  Doers(
      AlbanianSentence sentence,
      Subjects subjects,
      Antecedents before,
      Voices voices,
      Fillers fillers) {
    this.sentence = sentence;
    this.subjects = subjects;
    this.before = before;
    this.voices = voices;
    this.fillers = fillers;
  }

  /** Returns the actors in the subject of a verb that goes with a cue. */
  List<Filler> of(VerbGroup verb, CueHit hit) {
    List<Phrase> found =
        subjects.of(verb).stream()
            .filter(p -> !p.under(hit.first()) || p.root() < hit.first())
            .toList();
    if (!found.isEmpty()) {
      return fillers.of(found);
    }
    if (verb.nonActive() && sentence.is("intransitive", verb.main())) {
      return List.of(); // "jetohet me frikë": nobody in particular
    }
    VerbGroup head = independent(verb);
    if (head.firstPerson()) {
      return voices.firstPerson(hit.first());
    }
    if (!head.dependent() && sentence.is("organ", subjects.blocker(head))) {
      return voices.at(hit.first()).actors().stream()
          .limit(1)
          .map(filler -> filler.discounted(Antecedents.DROPPED))
          .toList(); // "tha se ushtria është gati": the army of whose leader speaks
    }
    if (subjects.blocked(head) || head.number().isEmpty() && head.dependent()) {
      return List.of();
    }
    if (anybody(verb)) {
      return List.of();
    }
    boolean told = hit.verbal() || !sentence.pronounOf(head).isEmpty();
    List<Phrase> reporter = told ? reporter(head) : List.of();
    if (!reporter.isEmpty()) {
      return fillers.of(reporter).stream().map(f -> f.discounted(Antecedents.DROPPED)).toList();
    }
    for (VerbGroup upper : sentence.verbs()) {
      if (upper.main() < head.first()
          && (subjects.blocked(upper) || !subjects.own(upper).isEmpty())) {
        return List.of();
      }
    }
    return before.subject(head.number().equals(Set.of(Number.PLURAL)), sentence.pronounOf(head));
  }

  /** "ata që e kërcënojnë", "nëse ndonjë shtet e kërcënon": nobody who was named. */
  private boolean anybody(VerbGroup verb) {
    int before = verb.first() - 1;
    if (sentence.word(before).equals("që") && THOSE.contains(sentence.word(before - 1))) {
      return true;
    }
    for (int i = before; i >= sentence.start(verb.first()) && sentence.verbAt(i) == null; i--) {
      if (sentence.is("indefinite", i)) {
        return true;
      }
    }
    return false;
  }

  /** "X tha se lufta nuk ndalet derisa të fitojë": who says it may be whom a later clause means. */
  private List<Phrase> reporter(VerbGroup verb) {
    for (VerbGroup upper : sentence.verbs()) {
      if (upper.main() < verb.first() && sentence.reports(upper)) {
        List<Phrase> found = subjects.own(upper);
        if (!found.isEmpty() && Subjects.agrees(verb, found)) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Returns the verb that a dependent verb takes its subject from. */
  private VerbGroup independent(VerbGroup verb) {
    VerbGroup head = verb;
    for (int i = 0; i < 3 && head.dependent(); i++) {
      VerbGroup up = sentence.verbBefore(head.first());
      if (up == null) {
        break;
      }
      head = up;
    }
    return head;
  }
}
