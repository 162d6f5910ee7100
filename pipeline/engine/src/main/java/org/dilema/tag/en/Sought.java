package org.dilema.tag.en;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.dilema.annotate.Dependency;

/** What a verb or noun of asking asks for, without what is only said of it or about it. */
final class Sought {

  private static final String ASIDE =
      "nsubj.*|conj.*|parataxis|appos|acl:relcl|advcl.*|(obl|nmod):(about|over|against"
          + "|despite|amid|because_of|after|before|during|since)|punct|cc|obl:tmod";

  private Sought() {}

  /** Returns the tokens of what is asked for. */
  static BitSet by(EnglishSentence sentence, int cue) {
    BitSet sought = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(cue);
    if (!sentence.verb(cue)) { // "issued an appeal for troops to be sent"
      sentence.parents(cue).stream()
          .filter(edge -> edge.relation().matches("obj|nsubj:pass"))
          .filter(edge -> sentence.verb(edge.governor()))
          .forEach(edge -> open.add(edge.governor()));
    }
    while (!open.isEmpty()) {
      int head = open.poll();
      for (Dependency edge : sentence.children(head)) {
        boolean joined = edge.relation().startsWith("conj") && head != cue;
        boolean purpose = edge.relation().equals("advcl:to");
        boolean aside = edge.relation().matches(ASIDE) && !joined && !purpose;
        aside |= edge.relation().equals("acl") && sentence.pos(edge.dependent()).equals("VBN");
        if (!aside && edge.dependent() != cue && !sought.get(edge.dependent())) {
          sought.set(edge.dependent());
          open.add(edge.dependent());
        }
      }
    }
    return sought;
  }
}
