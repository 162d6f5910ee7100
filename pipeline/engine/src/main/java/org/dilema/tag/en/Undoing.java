package org.dilema.tag.en;

import java.util.BitSet;
import org.dilema.annotate.Dependency;

/** Tells whether a good thing is only named to be undone: "tore up the treaty", "block a truce". */
final class Undoing {

  private static final int REACH = 3;

  private final EnglishSentence sentence;
  private final EnglishNeeds needs;

  Undoing(EnglishSentence sentence, EnglishNeeds needs) {
    this.sentence = sentence;
    this.needs = needs;
  }

  /**
   * Returns whether a verb of undoing has the word, or what the word belongs to, for its object, or
   * one of failing has it for its subject.
   */
  boolean of(int word) {
    int token = word;
    for (int i = 0; i < REACH && token >= 0; i++) {
      int up = -1;
      for (Dependency edge : sentence.parents(token)) {
        if (edge.relation().startsWith("nsubj") && is("collapsing", edge.governor())) {
          return true; // "the peace process remains suspended"
        }
        if (edge.relation().matches("obj|nsubj:pass|nmod:.*|obl:(from|of)|nmod|compound")) {
          if (is("undoverb", edge.governor())) {
            return true;
          }
          up = edge.governor();
          break;
        }
      }
      token = up;
    }
    return false;
  }

  private boolean is(String name, int token) {
    BitSet one = new BitSet();
    one.set(token);
    return needs.any(name, one);
  }
}
