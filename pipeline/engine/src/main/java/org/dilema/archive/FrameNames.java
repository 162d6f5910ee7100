package org.dilema.archive;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.dilema.archive.TokenPattern.Condition;
import org.dilema.archive.TokenPattern.LayerTerm;

/**
 * The frames that a token pattern speaks of: those of which one of its tokens has to be the cue, or
 * an actor in a role. What must not be there asks for none.
 */
final class FrameNames {
  private static final String FRAMES = "a.frame.";
  private static final String ROLES = "a.role.";

  private FrameNames() {}

  /** Returns the queries that find these frames, any of which will do. */
  static Set<Query> of(TokenAutomaton automaton) {
    Set<Query> frames = new LinkedHashSet<>();
    for (int i = 0; i < automaton.size(); i++) {
      add(automaton.condition(i), frames);
    }
    return frames;
  }

  private static void add(Condition condition, Set<Query> to) {
    if (condition instanceof Condition.Has has) {
      has.atom().terms().forEach(term -> add(term, to));
    } else if (condition instanceof Condition.Both both) {
      both.parts().forEach(part -> add(part, to));
    } else if (condition instanceof Condition.OneOf any) {
      any.parts().forEach(part -> add(part, to));
    }
  }

  private static void add(LayerTerm term, Set<Query> to) {
    if (term.field().startsWith(FRAMES)) {
      to.add(new TermQuery(new Term(Fields.FRAME, term.text())));
    } else if (term.field().startsWith(ROLES)) {
      int colon = term.text().indexOf(':');
      String role = Fields.role(colon < 0 ? term.text() : term.text().substring(0, colon));
      to.add(
          colon < 0
              ? new PrefixQuery(new Term(role, ""))
              : new TermQuery(new Term(role, term.text().substring(colon + 1))));
    }
  }
}
