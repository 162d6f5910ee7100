package org.dilema.tag.sq;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the actors of a cue that stand outside its clause. */
final class Surroundings {

  private static final int OBJECT_REACH = 5;

  private final AlbanianSentence sentence;
  private final Subjects subjects;

  Surroundings(AlbanianSentence sentence, Subjects subjects) {
    this.sentence = sentence;
    this.subjects = subjects;
  }

  /** Returns the alliance that the sentence names, wherever: who is asked for membership. */
  List<Phrase> alliance(CueHit hit) {
    return sentence.phrases().stream()
        .filter(p -> p.match().mention().codes().contains("NATO") && !hit.covers(p.root()))
        .limit(1)
        .toList();
  }

  /** "… nëse Brukseli shton sanksione": whose act a threat makes its condition. */
  List<Phrase> condition(CueHit hit) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean opens =
          sentence.is("provided", i) && !sentence.is("provided", i - 1)
              || hit.cue().needs("conditional-harm") && sentence.word(i).equals("derisa");
      VerbGroup verb = opens ? sentence.verbAfter(i) : null;
      if (verb != null && !hit.covers(i)) {
        List<Phrase> found = subjects.own(verb);
        if (!found.isEmpty()) {
          return found.stream().filter(p -> !p.match().place()).toList();
        }
      }
    }
    return List.of();
  }

  /** "kërkoi praninë amerikane": whose thing a verb's object is. */
  List<Phrase> ofObject(@Nullable VerbGroup verb) {
    if (verb == null) {
      return List.of();
    }
    for (Phrase phrase : sentence.phrases()) {
      int first = phrase.match().mention().firstToken();
      if (phrase.heads().size() > 1
          && first > verb.main()
          && first <= verb.main() + OBJECT_REACH
          && sentence.segment(first) == sentence.segment(verb.main())) {
        return List.of(phrase);
      }
    }
    return List.of();
  }
}
