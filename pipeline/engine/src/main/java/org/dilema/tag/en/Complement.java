package org.dilema.tag.en;

import java.util.BitSet;
import org.dilema.annotate.Dependency;

/** What a cue is about: the words that it governs and those its light verb governs. */
final class Complement {

  private Complement() {}

  /** Returns the tokens of the complement, without subjects and without the cue itself. */
  static BitSet of(EnglishSentence sentence, int cue) {
    BitSet tokens = below(sentence, cue);
    if (!sentence.verb(cue)) {
      for (Dependency edge : sentence.parents(cue)) {
        String relation = edge.relation();
        boolean governed =
            relation.equals("obj") || relation.startsWith("obl") || relation.startsWith("nsubj");
        if (governed && sentence.verb(edge.governor())) {
          tokens.or(below(sentence, edge.governor()));
        }
      }
    }
    tokens.clear(cue);
    return tokens;
  }

  private static BitSet below(EnglishSentence sentence, int head) {
    BitSet tokens = sentence.below(head);
    for (Dependency edge : sentence.children(head)) {
      String relation = edge.relation();
      if (relation.startsWith("nsubj") && sentence.verb(head)
          || relation.startsWith("conj")
          || relation.equals("parataxis")) {
        BitSet aside = sentence.below(edge.dependent());
        if (!aside.get(head)) {
          tokens.andNot(aside);
        }
      }
    }
    return tokens;
  }
}
