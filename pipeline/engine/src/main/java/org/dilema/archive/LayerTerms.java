package org.dilema.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Looks terms up in the dictionaries of the layers, within bounds of number and time. */
final class LayerTerms {
  /** The most terms that one pattern may stand for. */
  static final int MOST = 20_000;

  private final IndexReader reader;
  private final Deadline deadline;

  LayerTerms(IndexReader reader, Deadline deadline) {
    this.reader = reader;
    this.deadline = deadline;
  }

  /** Returns whether a layer holds the term anywhere. */
  boolean has(String field, String text) {
    try {
      return reader.docFreq(new Term(field, text)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the terms that an automaton accepts.
   *
   * @param automaton deterministic
   * @param position place of the pattern in the query
   * @throws QueryException if there are more than {@link #MOST}
   */
  Set<String> accepted(String field, Automaton automaton, int position) {
    return accepted(field, automaton, term -> true, position);
  }

  /** Returns the terms that an automaton accepts and for which a test holds. */
  Set<String> accepted(String field, Automaton automaton, Predicate<String> test, int position) {
    Set<String> found = new TreeSet<>();
    CompiledAutomaton compiled = new CompiledAutomaton(automaton);
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field);
        if (terms == null) {
          continue;
        }
        TermsEnum each = compiled.getTermsEnum(terms);
        while (each.next() != null) {
          deadline.check();
          String term = each.term().utf8ToString();
          if (test.test(term) && found.add(term) && found.size() > MOST) {
            throw new QueryException(
                position,
                String.format(
                    java.util.Locale.ROOT,
                    "this matches more than %,d different words; give more letters",
                    MOST));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
