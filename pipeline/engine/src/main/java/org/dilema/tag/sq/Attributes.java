package org.dilema.tag.sq;

import java.util.List;

/** Finds the actors that stand inside, below or beside the noun phrase of a cue. */
final class Attributes {

  private final AlbanianSentence sentence;
  private final Subjects subjects;

  Attributes(AlbanianSentence sentence, Subjects subjects) {
    this.sentence = sentence;
    this.subjects = subjects;
  }

  /** Returns the phrases below a noun: its genitive, or a people's adjective beside it. */
  List<Phrase> below(CueHit hit, boolean genitive) {
    for (Phrase phrase : sentence.phrases()) {
      for (int at = hit.first(); at <= hit.last(); at++) {
        if (phrase.under(at)
            && direct(phrase, at)
            && linked(phrase) == genitive
            && phrase.match().mention().firstToken() > hit.last()) {
          return subjects.coordinated(phrase);
        }
      }
    }
    return List.of();
  }

  /** Returns whose thing a noun names: in its genitive, in itself, or by a people's adjective. */
  List<Phrase> owner(CueHit hit) {
    List<Phrase> found = below(hit, true);
    found = found.isEmpty() ? inside(hit) : found;
    return found.isEmpty() ? below(hit, false) : found;
  }

  private boolean linked(Phrase phrase) {
    return FunctionWords.LINK.contains(sentence.word(sentence.begin(phrase.match()) - 1));
  }

  /** Returns whether only people, offices and states stand between a noun and the actor. */
  private boolean direct(Phrase phrase, int at) {
    for (int head : phrase.heads()) {
      if (head > at
          && head < phrase.match().mention().firstToken()
          && (sentence.is("harm", head) || sentence.is("deed", head))) {
        return false;
      }
    }
    return true;
  }

  /** What an adjective stands behind: "një Serbi agresive", "Rusia kërcënuese". */
  List<Phrase> modified(CueHit hit) {
    for (Phrase phrase : sentence.phrases()) {
      int gap = hit.first() - phrase.end();
      if (gap == 1 || (gap == 2 && FunctionWords.LINK.contains(sentence.word(hit.first() - 1)))) {
        return subjects.together(phrase);
      }
    }
    return List.of();
  }

  /** "Shkëputja që kërkon Dodiku": who does what the noun names. */
  List<Phrase> relative(CueHit hit) {
    if (!sentence.word(hit.last() + 1).equals("që")) {
      return List.of();
    }
    VerbGroup verb = sentence.verbAfter(hit.last());
    return verb == null ? List.of() : subjects.right(verb);
  }

  /** Returns the actors that the cue itself names. */
  List<Phrase> inside(CueHit hit) {
    return sentence.phrases().stream()
        .filter(
            p ->
                p.root() >= hit.first() && p.match().mention().firstToken() <= hit.last()
                    || p.end() <= hit.last() && p.end() > hit.first() && !p.match().place())
        .toList();
  }

  /** Returns all actors of the clause that are no mere places. */
  List<Phrase> anywhere(CueHit hit) {
    return sentence.phrases().stream()
        .filter(
            p -> sentence.segment(p.root()) == sentence.segment(hit.first()) && !p.match().place())
        .toList();
  }
}
