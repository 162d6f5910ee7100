package org.dilema.tag.sq;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dilema.language.Grammar.Case;
import org.dilema.language.Grammar.Number;

/** Finds who or what a verb says something of, by case and order (codebook 1.1, 4). */
final class Subjects {

  private static final int DEPTH = 4;
  private static final Set<String> RELATIVE = Set.of("cili", "cila", "cilët", "cilat");

  private final AlbanianSentence sentence;

  Subjects(AlbanianSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the phrases of the subject, empty where none is named in the sentence. */
  List<Phrase> of(VerbGroup verb) {
    return find(verb, 0);
  }

  /** Returns the subject that stands in the verb's own clause. */
  List<Phrase> own(VerbGroup verb) {
    List<Phrase> left = left(verb);
    return left.isEmpty() ? right(verb) : left;
  }

  private List<Phrase> find(VerbGroup verb, int depth) {
    boolean after =
        sentence.reports(verb)
            && (sentence.word(verb.first() - 1).equals(",") || sentence.quote(verb.first() - 1));
    List<Phrase> found = after ? right(verb) : left(verb);
    if (found.isEmpty() && (verb.firstPerson() && !verb.dependent())) {
      return List.of();
    }
    if (found.isEmpty()) {
      found = !after ? right(verb) : attributed(verb) ? List.of() : left(verb);
    }
    if (!found.isEmpty() || depth > DEPTH) {
      return found;
    }
    if (blocked(verb)) {
      return List.of();
    }
    VerbGroup before = sentence.verbBefore(verb.first());
    if (before == null || (before.firstPerson() && !verb.firstPerson())) {
      return List.of();
    }
    List<Phrase> inherited = find(before, depth + 1);
    return agrees(verb, inherited) ? inherited : List.of();
  }

  /** ", tha diplomati", ", tha ai": the verb has a subject behind it that names no actor. */
  private boolean attributed(VerbGroup verb) {
    return blocked(verb)
        || FunctionWords.OTHER.contains(sentence.word(verb.main() + 1))
        || verb.main() + 2 >= sentence.size();
  }

  /** Returns whether a noun that names no actor stands where the subject does. */
  boolean blocked(VerbGroup verb) {
    if (verb.dependent()) {
      return false;
    }
    int start = sentence.start(verb.first());
    for (int i = verb.first() - 1; i >= start; i--) {
      if (sentence.nominative(i)) {
        return true;
      }
    }
    int next = verb.main() + 1;
    while (FunctionWords.ADVERBS.contains(sentence.word(next))
        || FunctionWords.QUANTIFIERS.contains(sentence.word(next))) {
      next++;
    }
    return !sentence.is("fear-noun", next)
        && sentence.nominative(next)
        && !sentence.word(next).endsWith("ë");
  }

  static boolean agrees(VerbGroup verb, List<Phrase> phrases) {
    if (verb.number().size() != 1 || phrases.isEmpty()) {
      return true;
    }
    boolean plural = verb.number().contains(Number.PLURAL);
    boolean many =
        phrases.stream().anyMatch(Phrase::plural)
            || phrases.stream()
                .anyMatch(p -> p.with() >= 0 && !p.match().mention().type().equals("leader"));
    boolean abbreviation =
        phrases.stream().anyMatch(p -> p.match().mention().surface().startsWith("SH"));
    return plural == many || abbreviation;
  }

  private boolean nominative(Phrase phrase) {
    return phrase.free() && phrase.may(Case.NOMINATIVE) && !phrase.match().place();
  }

  private List<Phrase> left(VerbGroup verb) {
    int at = verb.first() - 1;
    int segment = sentence.segment(verb.first());
    Phrase best = null;
    while (at >= 0) {
      int here = at;
      boolean passed =
          at + 1 < verb.first() && !Character.isLetterOrDigit(sentence.word(at + 1).codePointAt(0));
      if (sentence.segment(at) != segment && passed && sentence.segment(at + 1) == segment) {
        segment = sentence.segment(at);
      } else if (sentence.segment(at) != segment) {
        int antecedent = relative(at + 1);
        if (antecedent == -2) {
          return List.of();
        }
        if (antecedent >= 0) {
          return nearest(antecedent);
        }
        if (!transparent(at)) {
          int jump = jump(at);
          if (jump < 0) {
            break;
          }
          at = jump;
        }
        segment = sentence.segment(Math.max(at, 0));
        if (at < 0) {
          break;
        }
        here = at;
      }
      VerbGroup other = sentence.verbAt(here);
      if (other != null) {
        if (other == verb) {
          at--;
          continue;
        }
        break;
      }
      for (Phrase phrase : sentence.phrases()) {
        if (phrase.end() == here && nominative(phrase) && (best == null)) {
          best = phrase;
        }
      }
      if (best != null) {
        return together(best);
      }
      at--;
    }
    return List.of();
  }

  /** Returns where the antecedent of a relative clause that opens at a token ends; -1 if none. */
  private int relative(int start) {
    String word = sentence.word(start);
    if (RELATIVE.contains(sentence.word(start + 1)) && FunctionWords.LINK.contains(word)) {
      int before = start - 1;
      while (before > 0 && !Character.isLetterOrDigit(sentence.word(before).codePointAt(0))) {
        before--;
      }
      return before;
    }
    if (word.equals("që") && start > 0) {
      int before = start - 1;
      if (sentence.word(before).equals(",")) {
        before--;
      }
      VerbGroup verb = sentence.verbAt(before);
      boolean noun =
          verb == null
              && before >= 0
              && Character.isLetter(sentence.word(before).codePointAt(0))
              && !FunctionWords.is(sentence.word(before));
      return noun ? before : -1;
    }
    return -1;
  }

  private List<Phrase> nearest(int end) {
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.end() == end || (phrase.root() <= end && end <= phrase.end())) {
        return together(phrase);
      }
    }
    for (int i = sentence.phrases().size() - 1; i >= 0; i--) {
      Phrase phrase = sentence.phrases().get(i);
      if (phrase.end() < end
          && phrase.end() >= end - 3
          && sentence.segment(phrase.end()) == sentence.segment(end)) {
        return together(phrase);
      }
    }
    return List.of();
  }

  /** A comma before a part without a verb does not end the search. */
  private boolean transparent(int at) {
    String word = sentence.word(at);
    if (word.equals(",")
        || word.equals("–")
        || word.equals("-")
        || word.equals(")")
        || word.equals("(")
        || sentence.quote(at)) {
      if (sentence.quote(at)) {
        return false;
      }
      int before = at - 1;
      if (before < 0) {
        return false;
      }
      int start = sentence.start(before);
      return sentence.verbs().stream().noneMatch(v -> v.main() >= start && v.main() <= before)
          && !sentence.subordinates(start);
    }
    return false;
  }

  /** Jumps over a relative clause between commas; returns where to go on, or -1. */
  private int jump(int at) {
    if (!sentence.word(at).equals(",") || at < 3) {
      return -1;
    }
    for (int i = at - 1; i >= 1; i--) {
      boolean opens =
          (RELATIVE.contains(sentence.word(i)) || sentence.word(i).startsWith("cil"))
              || sentence.word(i).equals("që")
              || sentence.word(i).equals("duke");
      if (opens && i >= 1) {
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
          if (sentence.word(j).equals(",")) {
            return j - 1;
          }
        }
      }
      if (sentence.quote(i)) {
        return -1;
      }
    }
    return -1;
  }

  List<Phrase> right(VerbGroup verb) {
    int segment = sentence.segment(verb.main());
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.root() > verb.main() && sentence.segment(phrase.root()) == segment) {
        if (between(verb, phrase.root())) {
          return List.of();
        }
        boolean only = !phrase.cases().isEmpty() && !phrase.cases().contains(Case.ACCUSATIVE);
        if (nominative(phrase)
            && (only
                || sentence.reports(verb)
                || verb.nonActive()
                || verb.copula()
                || clitic(verb) && personal(phrase))) {
          return together(phrase);
        }
      }
    }
    return List.of();
  }

  private static boolean personal(Phrase phrase) {
    return phrase.match().mention().type().equals("leader");
  }

  private static boolean clitic(VerbGroup verb) {
    return verb.has("e") || verb.has("i") || verb.has("na");
  }

  private boolean between(VerbGroup verb, int token) {
    return sentence.verbs().stream().anyMatch(v -> v.first() > verb.main() && v.main() < token);
  }

  /** Returns a phrase with all that share its head or are coordinated with it. */
  List<Phrase> together(Phrase phrase) {
    List<Phrase> all = new ArrayList<>();
    int index = sentence.phrases().indexOf(phrase);
    for (int i = 0; i < sentence.phrases().size(); i++) {
      Phrase other = sentence.phrases().get(i);
      if (i == index || other.root() == phrase.root() || linked(i, index) || linked(index, i)) {
        all.add(other);
      }
    }
    return all;
  }

  /** Returns a phrase with those that are coordinated with it. */
  List<Phrase> coordinated(Phrase phrase) {
    List<Phrase> all = new ArrayList<>();
    int index = sentence.phrases().indexOf(phrase);
    for (int i = 0; i < sentence.phrases().size(); i++) {
      if (i == index || linked(i, index) || linked(index, i)) {
        all.add(sentence.phrases().get(i));
      }
    }
    return all;
  }

  private boolean linked(int from, int to) {
    int at = from;
    while (at >= 0) {
      if (at == to) {
        return true;
      }
      int with = sentence.phrases().get(at).with();
      if (with >= at) {
        return false;
      }
      at = with;
    }
    return false;
  }
}
