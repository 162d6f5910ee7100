package org.dilema.tag.en;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.dilema.annotate.Dependency;

/** What stands above a word: the verbs and nouns that govern it within its clause. */
final class Above {

  private static final int REACH = 4;
  private static final String WITHIN =
      "obj|iobj|nsubj:pass|xcomp|acl|ccomp|compound|amod|(nmod|obl|acl|advcl).*";

  private Above() {}

  /** Returns whether a governor of the word fits, the clause it is subject of left out. */
  static boolean any(EnglishSentence sentence, int word, IntPredicate fits) {
    BitSet seen = new BitSet();
    int at = word;
    for (int step = 0; step < REACH && at >= 0 && !seen.get(at); step++) {
      seen.set(at);
      int up =
          sentence.parents(at).stream()
              .filter(edge -> edge.relation().matches(WITHIN) && !seen.get(edge.governor()))
              .mapToInt(Dependency::governor)
              .findFirst()
              .orElse(-1);
      if (up >= 0 && fits.test(up)) {
        return true;
      }
      at = up;
    }
    return false;
  }
}
