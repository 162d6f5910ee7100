package org.dilema.tag.sq;

import java.util.List;
import java.util.Set;
import org.dilema.language.Grammar.Case;
import org.dilema.language.Grammar.Number;

/** Finds who or what a verb says something of, by case and order (codebook 1.1, 4). */
final class Subjects {

  private static final int DEPTH = 4;

  private final AlbanianSentence sentence;
  private final Coordination coordination;
  private final Preverbal preverbal;
  private final RelativeClauses clauses;

  Subjects(AlbanianSentence sentence) {
    this.sentence = sentence;
    this.coordination = new Coordination(sentence);
    this.preverbal = new Preverbal(sentence, coordination);
    this.clauses = new RelativeClauses(sentence);
  }

  /** Returns the phrases of the subject, empty where none is named in the sentence. */
  List<Phrase> of(VerbGroup verb) {
    return find(verb, 0);
  }

  /** Returns the subject that stands in the verb's own clause. */
  List<Phrase> own(VerbGroup verb) {
    List<Phrase> left = preverbal.left(verb);
    return left.isEmpty() ? right(verb) : left;
  }

  private List<Phrase> find(VerbGroup verb, int depth) {
    boolean after =
        sentence.reports(verb)
            && (sentence.word(verb.first() - 1).equals(",") || sentence.quote(verb.first() - 1));
    List<Phrase> found = after ? right(verb) : preverbal.left(verb);
    if (found.isEmpty() && (verb.firstPerson() && !verb.dependent())) {
      return List.of();
    }
    if (found.isEmpty() && after && attributed(verb)) {
      return List.of(); // "Rusia nuk do paqe, tha ai": who says it is not whom it is said of
    }
    if (found.isEmpty()) {
      found = after ? preverbal.left(verb) : opposite(verb);
    }
    if (!found.isEmpty() || depth > DEPTH) {
      return found;
    }
    if (blocked(verb)) {
      return List.of();
    }
    VerbGroup before = sentence.verbBefore(verb.first());
    List<Phrase> ordered = before == null ? List.of() : ordered(before, verb);
    if (!ordered.isEmpty()) {
      return ordered;
    }
    if (before == null || (before.firstPerson() && !verb.firstPerson())) {
      return List.of();
    }
    List<Phrase> inherited = find(before, depth + 1);
    return agrees(verb, inherited) ? inherited : List.of();
  }

  /** Returns the subject behind a verb, unless a common noun before it is the subject. */
  private List<Phrase> opposite(VerbGroup verb) {
    int before = verb.first() - 1;
    boolean own = before >= sentence.start(verb.first()) && sentence.nominative(before);
    return own ? List.of() : right(verb);
  }

  /** "i bëri thirrje Rusisë që t'i ndalë": who is asked, told or let to do something does it. */
  private List<Phrase> ordered(VerbGroup upper, VerbGroup verb) {
    if (sentence.is("accusing", upper.main()) && !upper.nonActive()) {
      return accused(upper, verb);
    }
    boolean asks = sentence.is("ordering", upper.main());
    for (int i = upper.main() + 1; i < Math.min(verb.first(), upper.main() + 4); i++) {
      asks |= sentence.is("ordering", i);
    }
    if (!asks || !verb.dependent()) {
      return List.of();
    }
    for (Phrase phrase : sentence.phrases()) {
      boolean asked =
          phrase.preposition().equals("nga")
              || phrase.free() && !phrase.cases().equals(Set.of(Case.NOMINATIVE));
      if (asked && phrase.root() > upper.main() && phrase.end() < verb.first()) {
        return coordination.together(phrase);
      }
    }
    return List.of();
  }

  /** "e akuzoi Kosovën se po e terrorizon": who is accused is said to do it. */
  private List<Phrase> accused(VerbGroup upper, VerbGroup verb) {
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.root() > upper.main()
          && phrase.end() < verb.first()
          && phrase.free()
          && phrase.may(Case.ACCUSATIVE)) {
        return coordination.together(phrase);
      }
    }
    return List.of();
  }

  /** ", tha diplomati", ", tha ai": the verb has a subject behind it that names no actor. */
  private boolean attributed(VerbGroup verb) {
    return blocked(verb)
        || FunctionWords.OTHER.contains(sentence.word(verb.main() + 1))
        || verb.main() + 2 >= sentence.size();
  }

  /** Returns whether a noun that names no actor stands where the subject does. */
  boolean blocked(VerbGroup verb) {
    return !verb.dependent() && (thing(sentence.start(verb.first())) || blocker(verb) >= 0);
  }

  /** Returns the noun that names no actor and stands where the subject does, or -1. */
  int blocker(VerbGroup verb) {
    int start = sentence.start(verb.first());
    for (int i = verb.first() - 1; i >= start; i--) {
      if (sentence.nominative(i) || FunctionWords.NOBODY.contains(sentence.word(i)) || told(i)) {
        return i;
      }
    }
    int next = verb.main() + 1;
    while (FunctionWords.ADVERBS.contains(sentence.word(next))
        || FunctionWords.QUANTIFIERS.contains(sentence.word(next))) {
      next++;
    }
    boolean subject =
        !sentence.is("fear-noun", next)
            && sentence.nominative(next)
            && !sentence.word(next).endsWith("ë");
    return subject ? next : -1;
  }

  /** "kjo rrugë", "shumë njerëz": what stands before a noun tells that it is the subject. */
  private boolean told(int noun) {
    return FunctionWords.BEFORE_SUBJECTS.contains(sentence.word(noun - 1))
        && !FunctionWords.PREPOSITIONS.contains(sentence.word(noun - 2))
        && Character.isLetter(sentence.word(noun).codePointAt(0))
        && !FunctionWords.is(sentence.word(noun))
        && sentence.verbAt(noun) == null
        && sentence.phrases().stream().noneMatch(phrase -> phrase.heads().contains(noun));
  }

  /** "aktivitetet që e rrezikojnë": a relative clause says something of a thing, not an actor. */
  private boolean thing(int start) {
    int antecedent = clauses.antecedent(start);
    if (!sentence.word(start).equals("që") || antecedent < 0) {
      return false;
    }
    return !sentence.is("agent", antecedent)
        && sentence.phrases().stream()
            .noneMatch(p -> p.root() <= antecedent && antecedent <= p.end());
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

  List<Phrase> right(VerbGroup verb) {
    int segment = sentence.segment(verb.main());
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.root() > verb.main() && sentence.segment(phrase.root()) == segment) {
        if (between(verb, phrase.root())) {
          return List.of();
        }
        boolean only = !phrase.cases().isEmpty() && !phrase.cases().contains(Case.ACCUSATIVE);
        if (Preverbal.nominative(phrase)
            && (only
                || sentence.reports(verb)
                || verb.nonActive()
                || verb.copula()
                || clitic(verb) && personal(phrase))) {
          return coordination.together(phrase);
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
    return coordination.together(phrase);
  }

  /** Returns a phrase with those that are coordinated with it. */
  List<Phrase> coordinated(Phrase phrase) {
    return coordination.coordinated(phrase);
  }
}
