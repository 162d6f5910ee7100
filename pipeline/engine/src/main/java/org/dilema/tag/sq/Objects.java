package org.dilema.tag.sq;

import java.util.List;
import java.util.Set;
import org.dilema.language.Grammar.Case;
import org.dilema.tag.Filler;

/** Finds the actors that a verb is done to, by case, order and clitic. */
final class Objects {

  private static final List<String> ENDINGS =
      List.of("n", "et", "at", "it", "ve", "ës", "së", "ët");

  private static final Set<String> BOUND = Set.of("ndaj", "kundër", "nga", "prej", "mbi");
  private static final Set<String> PRONOUNS = Set.of("tij", "saj", "tyre", "atij", "asaj", "atyre");

  private final AlbanianSentence sentence;
  private final Subjects subjects;
  private final Governors governors;
  private final Antecedents before;
  private final Voices voices;
  private final Fillers fillers;
  private final RelativeClauses relatives;

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
    this.relatives = new RelativeClauses(sentence);
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
    return clitic && !object && !followed(verb) ? meant(verb, verb.has("i")) : List.of();
  }

  /**
   * Whom a clitic means: an actor of its number named earlier in the sentence, in another clause
   * and not as the verb's own subject, else one of the sentence before.
   */
  private List<Filler> meant(VerbGroup verb, boolean plural) {
    List<Phrase> subject = subjects.of(verb);
    int clause = sentence.segment(verb.first());
    int antecedent = relatives.antecedent(sentence.start(verb.first()));
    if (antecedent >= 0 && !subjects.own(verb).isEmpty()) {
      return taken(antecedent); // "të cilat Tokioja i sheh": the clitic is the relative pronoun
    }
    Phrase nearest = null;
    for (Phrase phrase : sentence.phrases()) {
      boolean earlier = phrase.end() < verb.first() && sentence.segment(phrase.root()) != clause;
      if (earlier
          && phrase.free()
          && phrase.plural() == plural
          && (phrase.may(Case.NOMINATIVE) || phrase.may(Case.ACCUSATIVE))
          && !phrase.match().place()
          && phrase.match().decided()
          && !subject.contains(phrase)) {
        nearest = phrase;
      }
    }
    return nearest == null
        ? before.other()
        : fillers.of(List.of(nearest)).stream()
            .map(filler -> filler.discounted(Antecedents.DROPPED))
            .toList();
  }

  /** "masat ndaj saj": whom a pronoun behind a preposition means, named earlier. */
  List<Filler> pronoun(String preposition, CueHit hit) {
    if (!BOUND.contains(preposition)) {
      return List.of();
    }
    int reach = Math.min(sentence.reach(hit.first()), hit.last() + 7);
    for (int i = hit.last() + 1; i + 1 < reach; i++) {
      if (sentence.word(i).equals(preposition) && organ(i + 1)) {
        return voices.at(hit.first()).actors().stream()
            .limit(1)
            .map(filler -> filler.discounted(Antecedents.DROPPED))
            .toList(); // "sulmi ndaj policisë", says whose police it is
      }
      if (sentence.word(i).equals(preposition) && sentence.word(i + 1).equals("nesh")) {
        return voices.firstPerson(hit.first());
      }
      if (sentence.word(i).equals(preposition) && PRONOUNS.contains(sentence.word(i + 1))) {
        boolean plural = sentence.word(i + 1).endsWith("tyre");
        return earlier(hit.first(), plural);
      }
    }
    return List.of();
  }

  private boolean organ(int token) {
    return sentence.is("organ", token)
        && sentence.phrases().stream().noneMatch(phrase -> phrase.heads().contains(token));
  }

  private List<Filler> earlier(int cue, boolean plural) {
    Phrase nearest = null;
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.end() < cue
          && (phrase.plural() || phrase.with() >= 0) == plural
          && !phrase.match().place()
          && phrase.match().decided()) {
        nearest = phrase;
      }
    }
    List<Filler> found =
        nearest == null
            ? before.other()
            : fillers.of(plural ? subjects.together(nearest) : List.of(nearest));
    return found.stream().map(filler -> filler.discounted(Antecedents.DROPPED)).toList();
  }

  /** Returns the actor that a relative pronoun stands for, if it is one. */
  private List<Filler> taken(int antecedent) {
    return fillers.of(
        sentence.phrases().stream()
            .filter(p -> p.root() <= antecedent && antecedent <= p.end())
            .toList());
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
    if (sentence.word(next - 1).equals("një") && sentence.nominative(next)) {
      return true;
    }
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
    return clitic && !followed(verb) ? meant(verb, !verb.has("i")) : List.of();
  }

  private boolean near(VerbGroup verb, Phrase phrase) {
    if (phrase.root() > verb.main()) {
      return governors.joined(verb.main(), phrase.root())
          && !governors.interrupted(verb.main(), phrase.root());
    }
    return sentence.segment(phrase.root()) == sentence.segment(verb.first());
  }
}
