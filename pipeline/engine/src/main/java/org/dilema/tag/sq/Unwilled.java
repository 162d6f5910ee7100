package org.dilema.tag.sq;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells good will that is refused, hindered, doubted or only a condition of something else. */
final class Unwilled {

  private static final Set<String> UNTIL = Set.of("derisa", "përderisa", "nëse", "sikur");
  private static final int ABOVE = 5;

  private final AlbanianSentence sentence;

  Unwilled(AlbanianSentence sentence) {
    this.sentence = sentence;
  }

  /** "ka refuzuar t'i bashkohet", "derisa të arrihet marrëveshje", "nëse pajtohen". */
  boolean is(CueHit hit, @Nullable VerbGroup verb) {
    return verb != null && (below(hit, verb) || until(hit, verb));
  }

  private boolean below(CueHit hit, VerbGroup verb) {
    VerbGroup above = verb.main() < hit.first() ? verb : sentence.verbBefore(verb.first());
    return above != null
        && !above.negated()
        && sentence.is("hindering", above.main())
        && hit.first() - above.main() <= ABOVE
        && (above == verb || verb.dependent());
  }

  private boolean until(CueHit hit, VerbGroup verb) {
    int first = Math.min(verb.first(), hit.first());
    for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
      if (UNTIL.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }
}
