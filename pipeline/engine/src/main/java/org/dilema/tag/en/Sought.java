package org.dilema.tag.en;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.dilema.annotate.Dependency;

/** What a verb or noun of asking asks for, without what is only said of it or about it. */
final class Sought {

  private static final String ASIDE =
      "nsubj.*|conj.*|parataxis|appos|acl:relcl|advcl.*|(obl|nmod):(about|over|against"
          + "|despite|amid|because_of|after|before|during|since|of)|punct|cc|obl:tmod";

  private Sought() {}

  /** Returns the tokens of what is asked for. */
  static BitSet by(EnglishSentence sentence, int cue) {
    BitSet sought = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(cue);
    while (!open.isEmpty()) {
      int head = open.poll();
      for (Dependency edge : sentence.children(head)) {
        boolean joined = edge.relation().startsWith("conj") && head != cue;
        boolean purpose = head == cue && edge.relation().equals("advcl:to");
        boolean aside = edge.relation().matches(ASIDE) && !joined && !purpose;
        aside |= edge.relation().equals("acl") && sentence.pos(edge.dependent()).equals("VBN");
        boolean owned = edge.relation().equals("nmod:of") && head != cue;
        if ((!aside || owned) && edge.dependent() != cue && !sought.get(edge.dependent())) {
          sought.set(edge.dependent());
          open.add(edge.dependent());
        }
      }
    }
    return sought;
  }
}
