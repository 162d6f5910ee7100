package org.dilema.tag.en;

import java.util.BitSet;
import java.util.Set;
import org.dilema.annotate.Dependency;

/** Tells whether something is said only to be denied. */
final class Denial {

  private static final Set<String> DENYING = Set.of("deny", "refute");

  private final EnglishSentence sentence;

  Denial(EnglishSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns whether a verb of denying governs the token's clause. */
  boolean covers(int token) {
    BitSet seen = new BitSet();
    int at = token;
    while (at >= 0 && !seen.get(at)) {
      seen.set(at);
      int up = -1;
      for (Dependency edge : sentence.parents(at)) {
        if (edge.relation().matches("ccomp|xcomp|obj|nsubj.*|nmod.*|advcl.*|obl.*|acl.*|conj.*")) {
          if (DENYING.contains(sentence.lemma(edge.governor()))
              && edge.relation().matches("ccomp|xcomp|obj")) {
            return true;
          }
          up = edge.governor();
          break;
        }
      }
      at = up;
    }
    return false;
  }
}
