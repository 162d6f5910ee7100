package org.dilema.tag.sq;

import java.util.List;
import java.util.Set;
import org.dilema.tag.Filler;
import org.jspecify.annotations.Nullable;

/** Finds the actors of the clause that a cue opens: "the fear that ...". */
final class Clauses {

  private static final int DEPTH = 3;
  private static final Set<String> OPENERS =
      Set.of("se", "që", "mos", "të", "t'", "ta", "tua", "nëse", "do");
  private static final List<String> PREPOSITIONS =
      List.of("ndaj", "kundër", "mbi", "në", "drejt", "nga", "me");

  private final AlbanianSentence sentence;
  private final Subjects subjects;
  private final Objects objects;
  private final Complements complements;
  private final Fillers fillers;

  Clauses(
      AlbanianSentence sentence,
      Subjects subjects,
      Objects objects,
      Complements complements,
      Fillers fillers) {
    this.sentence = sentence;
    this.subjects = subjects;
    this.objects = objects;
    this.complements = complements;
    this.fillers = fillers;
  }

  /** Returns the actors that do what the clause behind a cue says. */
  List<Filler> subject(CueHit hit) {
    VerbGroup verb = clause(hit);
    if (verb == null || verb.nonActive() && !sentence.is("deponent", verb.main())) {
      return verb == null ? List.of() : fillers.of(complements.behind("nga+", hit));
    }
    return fillers.of(
        subjects.own(verb).stream()
            .filter(
                p ->
                    p.root() > hit.last()
                        && !(verb.copula() && p.heads().size() == 1 && p.root() > verb.main()))
            .toList());
  }

  /** Returns the actors that undergo what the clause behind a cue says. */
  List<Filler> object(CueHit hit) {
    VerbGroup verb = clause(hit);
    for (int depth = 0; verb != null && depth < DEPTH; depth++) {
      List<Filler> found = undergoing(verb, new CueHit(hit.cue(), verb.main(), verb.main()));
      if (!found.isEmpty()) {
        return found;
      }
      verb = sentence.verbAfter(verb.main());
      if (verb != null && (!verb.dependent() || verb.first() >= sentence.reach(hit.first()))) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<Filler> undergoing(VerbGroup verb, CueHit inner) {
    List<Filler> found;
    if (!verb.nonActive()) {
      found = objects.direct(verb, inner);
    } else if (sentence.is("parting", verb.main())) {
      found = fillers.of(complements.behind("nga", inner));
    } else {
      found = fillers.of(subjects.own(verb));
    }
    found = found.isEmpty() ? objects.dative(verb, inner) : found;
    for (String name : PREPOSITIONS) {
      if (found.isEmpty()) {
        found = fillers.of(complements.behind(name, inner));
      }
    }
    return found;
  }

  private @Nullable VerbGroup clause(CueHit hit) {
    int reach = sentence.reach(hit.first());
    for (VerbGroup verb : sentence.verbs()) {
      if (verb.first() > hit.last() && verb.first() < reach) {
        for (int i = hit.last() + 1; i <= verb.main(); i++) {
          if (OPENERS.contains(sentence.word(i))) {
            return verb;
          }
        }
        return null;
      }
    }
    return null;
  }
}
