package org.dilema.tag.sq;

import java.util.List;
import org.dilema.language.Grammar.Case;

/** Finds the actors that words are addressed or ascribed to. */
final class Addressees {

  private final AlbanianSentence sentence;
  private final Subjects subjects;

  Addressees(AlbanianSentence sentence, Subjects subjects) {
    this.sentence = sentence;
    this.subjects = subjects;
  }

  /** Returns whom a verb of saying, or a message, is addressed to. */
  List<Phrase> find(CueHit hit) {
    for (VerbGroup verb : sentence.verbs()) {
      if (sentence.reports(verb) && !verb.covers(hit.first())) {
        for (Phrase phrase : sentence.phrases()) {
          boolean oblique =
              phrase.free()
                  && phrase.cases().contains(Case.OBLIQUE)
                  && !phrase.cases().contains(Case.NOMINATIVE);
          if (oblique && phrase.root() > verb.main()) {
            return subjects.together(phrase);
          }
        }
      }
    }
    for (int i = 0; i + 2 < sentence.size(); i++) {
      if (sentence.word(i).equals("drejtuar")) {
        List<Phrase> found = obliqueAfter(i);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Returns whom an act is ascribed to. */
  List<Phrase> ascribed() {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).startsWith("atribuo")) {
        List<Phrase> found = obliqueAfter(i);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Phrase> obliqueAfter(int token) {
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.root() > token && phrase.cases().contains(Case.OBLIQUE)) {
        return subjects.together(phrase);
      }
    }
    return List.of();
  }
}
