package org.dilema.tag.sq;

import java.util.List;
import org.dilema.language.Grammar.Case;
import org.jspecify.annotations.Nullable;

/** Searches leftwards from a verb for its subject. */
final class Preverbal {

  /** "është i vetmi që": how far a predicate may stand behind its verb. */
  private static final int PREDICATE = 5;

  private final AlbanianSentence sentence;
  private final Coordination coordination;
  private final RelativeClauses clauses;

  Preverbal(AlbanianSentence sentence, Coordination coordination) {
    this.sentence = sentence;
    this.coordination = coordination;
    this.clauses = new RelativeClauses(sentence);
  }

  /** Returns the subject before a verb, across relative clauses; empty where none stands. */
  List<Phrase> left(VerbGroup verb) {
    int at = verb.first() - 1;
    int segment = sentence.segment(verb.first());
    while (at >= 0) {
      if (sentence.segment(at) != segment) {
        if (sentence.segment(at + 1) != segment || !mark(at + 1, verb)) {
          int antecedent = clauses.antecedent(at + 1);
          if (antecedent >= 0) {
            List<Phrase> found = nearest(antecedent);
            return found.isEmpty() ? subjectOfPredicate(antecedent) : found;
          }
          int inserted = clauses.inserted(at);
          at = clauses.transparent(at) ? at : inserted >= 0 ? inserted : clauses.jump(at);
          if (at < 0) {
            return List.of();
          }
        }
        segment = sentence.segment(at);
      }
      VerbGroup other = sentence.verbAt(at);
      if (other != null && other != verb) {
        return List.of();
      }
      Phrase subject = other == null ? ending(at) : null;
      if (subject != null) {
        return coordination.together(subject);
      }
      at--;
    }
    return List.of();
  }

  /** "Kosova është e vetmja që": of whom a predicate is said, the clause behind it tells, too. */
  private List<Phrase> subjectOfPredicate(int predicate) {
    VerbGroup is = sentence.verbBefore(predicate + 1);
    return is != null && is.copula() && predicate - is.main() <= PREDICATE ? left(is) : List.of();
  }

  /** Returns whether a token before the verb is a punctuation mark. */
  private boolean mark(int token, VerbGroup verb) {
    return token < verb.first() && !Character.isLetterOrDigit(sentence.word(token).codePointAt(0));
  }

  private @Nullable Phrase ending(int token) {
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.end() == token && nominative(phrase)) {
        return phrase;
      }
    }
    return null;
  }

  private List<Phrase> nearest(int end) {
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.end() == end || (phrase.root() <= end && end <= phrase.end())) {
        return coordination.together(phrase);
      }
    }
    for (int i = sentence.phrases().size() - 1; i >= 0; i--) {
      Phrase phrase = sentence.phrases().get(i);
      if (phrase.end() < end
          && phrase.end() >= end - 3
          && sentence.segment(phrase.end()) == sentence.segment(end)
          && !verbWithin(phrase.end(), end)) {
        return coordination.together(phrase);
      }
    }
    return List.of();
  }

  private boolean verbWithin(int after, int end) {
    return sentence.verbs().stream().anyMatch(v -> v.main() > after && v.main() <= end);
  }

  /** Returns whether a phrase can be the subject by its case. */
  static boolean nominative(Phrase phrase) {
    return phrase.free() && phrase.may(Case.NOMINATIVE) && !phrase.match().place();
  }
}
