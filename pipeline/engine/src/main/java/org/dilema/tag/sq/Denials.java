package org.dilema.tag.sq;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the verbs that deny or end what a cue says: "mohoi sulmin", "i hoqi sanksionet". */
final class Denials {

  /** Behind these a noun only dates or explains what the verb tells. */
  private static final Set<String> ASIDE =
      Set.of("pas", "gjatë", "para", "shkak", "nga", "prej", "qysh", "përballë", "sipas", "mes");

  private static final Set<String> CONTRAST = Set.of("por", "ndërsa", ";", "kurse");
  private static final Set<String> CLAUSE = Set.of("se", "që");
  private static final int NEAR = 4;

  private final AlbanianSentence sentence;

  Denials(AlbanianSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns how many verbs turn the cue. */
  int count(CueHit hit, @Nullable VerbGroup own) {
    int count = reversed(hit, own) ? 1 : 0;
    for (VerbGroup verb : sentence.verbs()) {
      if (sentence.is("denial", verb.main())
          && !hit.covers(verb.main())
          && !hit.cue().needs("refusal")
          && !aside(hit, verb)) {
        count += denied(hit, verb, own);
      }
    }
    return count;
  }

  /** "i hoqi sanksionet": a verb that ends its own object or subject. */
  private boolean reversed(CueHit hit, @Nullable VerbGroup verb) {
    return verb != null
        && !hit.covers(verb.main())
        && sentence.is("reversal", verb.main())
        && !hit.cue().needs("keep")
        && !aside(hit, verb);
  }

  private int denied(CueHit hit, VerbGroup verb, @Nullable VerbGroup own) {
    boolean before = verb.main() < hit.first() && governs(verb.main(), hit.first());
    boolean quoted = // "…, mohoi ai", but not "…, u përjashtua"
        verb.first() > hit.last()
            && !verb.nonActive()
            && sentence.word(verb.first() - 1).equals(",");
    if (!before && !quoted && verb != own) {
      return 0;
    }
    return negated(verb) && verb != own ? 2 : 1;
  }

  /** "nuk duhet të përjashtojmë": a negated verb, or one below a negated modal. */
  boolean negated(VerbGroup verb) {
    VerbGroup before = sentence.verbBefore(verb.first());
    return verb.negated()
        || before != null
            && before.negated()
            && verb.dependent()
            && verb.first() - before.main() <= 2
            && sentence.is("modal", before.main());
  }

  /** "u përjashtua pas sulmit": a noun that only dates or explains what the verb tells. */
  private boolean aside(CueHit hit, VerbGroup verb) {
    if (hit.verbal()) {
      return false;
    }
    for (int i = hit.first() - 1; i >= Math.max(0, hit.first() - NEAR); i--) {
      String word = sentence.word(i);
      if (ASIDE.contains(word)) {
        boolean renounced = sentence.word(verb.main() + 1).equals("dorë") && word.equals("nga");
        return !renounced && !clause(verb.main(), i);
      }
      if (word.equals(",") || sentence.verbAt(i) != null && !FunctionWords.LINK.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** "mohoi se pas sulmit …": what is denied is a whole clause. */
  private boolean clause(int verb, int cue) {
    for (int i = verb + 1; i < cue; i++) {
      if (CLAUSE.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean governs(int verb, int cue) {
    for (int i = verb + 1; i < cue; i++) {
      String word = sentence.word(i);
      if (word.equals("dhe") && sentence.verbAt(i + 1) != null || CONTRAST.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
