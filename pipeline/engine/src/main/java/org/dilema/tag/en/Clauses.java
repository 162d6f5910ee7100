package org.dilema.tag.en;

import java.util.BitSet;
import java.util.Set;
import org.dilema.annotate.Dependency;

/** The clause that a token stands in. */
final class Clauses {

  private static final Set<String> BREAKS =
      Set.of("ccomp", "parataxis", "acl:relcl", "root", "conj:and", "conj:but", "conj", "ref");

  private final EnglishSentence sentence;

  Clauses(EnglishSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the tokens of the clause around a token: its head and all below, clauses left out. */
  BitSet around(int token) {
    BitSet clause = new BitSet(sentence.size());
    fill(head(token), clause);
    clause.set(token);
    return clause;
  }

  /** Returns the verb or predicate that heads the clause of a token. */
  int head(int token) {
    BitSet seen = new BitSet();
    int at = token;
    while (!seen.get(at)) {
      seen.set(at);
      int up = -1;
      for (Dependency edge : sentence.parents(at)) {
        boolean verbal = sentence.verb(at) && !edge.relation().startsWith("xcomp");
        boolean noun = edge.relation().startsWith("conj") && !sentence.verb(at);
        if ((!BREAKS.contains(edge.relation()) && !verbal) || noun) {
          up = edge.governor();
          break;
        }
      }
      if (up < 0) {
        return at;
      }
      at = up;
    }
    return at;
  }

  private void fill(int token, BitSet clause) {
    if (clause.get(token)) {
      return;
    }
    clause.set(token);
    for (Dependency edge : sentence.children(token)) {
      boolean breaks = BREAKS.contains(edge.relation()) && sentence.verb(edge.dependent());
      if (!breaks) {
        fill(edge.dependent(), clause);
      }
    }
  }
}
