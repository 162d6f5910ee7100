package org.dilema.tag.sq;

import java.util.List;
import java.util.Set;
import org.dilema.language.Grammar.Case;
import org.dilema.tag.Filler;

/** Finds the actors that a verb is done to, by case, order and clitic. */
final class Objects {

  private static final List<String> ENDINGS =
      List.of("n", "et", "at", "it", "ve", "ës", "së", "ët");

  private final AlbanianSentence sentence;
  private final Subjects subjects;
  private final Governors governors;
  private final Antecedents before;
  private final Voices voices;
  private final Fillers fillers;

  Objects(
      AlbanianSentence sentence,
      Subjects subjects,
      Governors governors,
      Antecedents before,
      Voices voices,
      Fillers fillers) {
    this.sentence = sentence;
    this.subjects = subjects;
    this.governors = governors;
    this.before = before;
    this.voices = voices;
    this.fillers = fillers;
  }

  /** Returns the actors that the verb is done to; empty where it has no object. */
  List<Filler> direct(VerbGroup verb, CueHit hit) {
    if (verb.nonActive()) {
      return List.of();
    }
    List<Phrase> named = named(verb, hit);
    if (!named.isEmpty()) {
      return fillers.of(named);
    }
    if (verb.has("na")) {
      return voices.firstPerson(hit.first());
    }
    boolean clitic = verb.has("e") || verb.has("i") || verb.has("ta") || verb.has("t'i");
    boolean object = sentence.is("any-noun", verb.main() + 1);
    return clitic && !object && !followed(verb) ? before.other() : List.of();
  }

  private List<Phrase> named(VerbGroup verb, CueHit hit) {
    List<Phrase> subject = subjects.of(verb);
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.root() > Math.max(verb.main(), hit.verbal() ? verb.main() : hit.last())
          && objective(phrase, subject)
          && governors.joined(verb.main(), phrase.root())
          && !governors.interrupted(verb.main(), phrase.root())) {
        return subjects.together(phrase);
      }
    }
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.end() < verb.first()
          && phrase.cases().equals(Set.of(Case.ACCUSATIVE))
          && objective(phrase, subject)
          && sentence.segment(phrase.root()) == sentence.segment(verb.first())) {
        return subjects.together(phrase);
      }
    }
    return List.of();
  }

  /** Returns whether an object that names no actor stands right behind the verb. */
  private boolean followed(VerbGroup verb) {
    int next = verb.main() + 1;
    while (FunctionWords.QUANTIFIERS.contains(sentence.word(next))) {
      next++;
    }
    String word = sentence.word(next);
    return !word.isEmpty()
        && Character.isLetter(word.codePointAt(0))
        && !FunctionWords.is(word)
        && sentence.verbAt(next) == null
        && ENDINGS.stream().anyMatch(word::endsWith);
  }

  private static boolean objective(Phrase phrase, List<Phrase> subject) {
    return phrase.free()
        && !subject.contains(phrase)
        && phrase.may(Case.ACCUSATIVE)
        && !phrase.cases().equals(Set.of(Case.NOMINATIVE));
  }

  /** Returns the actors that stand in the dative of a verb by name. */
  List<Filler> explicit(VerbGroup verb, CueHit hit) {
    List<Phrase> subject = subjects.of(verb);
    Phrase best = null;
    for (Phrase phrase : sentence.phrases()) {
      boolean oblique =
          phrase.free()
              && phrase.cases().contains(Case.OBLIQUE)
              && phrase.may(Case.OBLIQUE)
              && !phrase.cases().contains(Case.NOMINATIVE);
      if (oblique
          && !subject.contains(phrase)
          && !phrase.under(hit.first())
          && near(verb, phrase)) {
        if (best == null || phrase.root() > verb.main() && best.root() < verb.main()) {
          best = phrase;
        }
      }
    }
    return best == null ? List.of() : fillers.of(subjects.together(best));
  }

  /** Returns the actors in the dative of a verb, by name or by clitic. */
  List<Filler> dative(VerbGroup verb, CueHit hit) {
    List<Filler> named = explicit(verb, hit);
    if (!named.isEmpty()) {
      return named;
    }
    if (verb.has("na")) {
      return voices.firstPerson(hit.first());
    }
    boolean clitic =
        verb.has("i")
            || verb.has("u") && !verb.nonActive()
            || verb.has("ia")
            || verb.has("iu")
            || verb.has("ua")
            || verb.has("t'ia")
            || verb.has("t'i");
    return clitic && !followed(verb) ? before.other() : List.of();
  }

  private boolean near(VerbGroup verb, Phrase phrase) {
    if (phrase.root() > verb.main()) {
      return governors.joined(verb.main(), phrase.root())
          && !governors.interrupted(verb.main(), phrase.root());
    }
    return sentence.segment(phrase.root()) == sentence.segment(verb.first());
  }
}
