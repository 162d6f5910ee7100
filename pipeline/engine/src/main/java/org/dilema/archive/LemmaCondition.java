package org.dilema.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.dilema.archive.TokenPattern.Atom;
import org.dilema.archive.TokenPattern.Condition;
import org.dilema.archive.TokenPattern.LayerTerm;

/**
 * What it takes to have a lemma: the lexicon's, where a lexicon knows the form; what annotation
 * found, where the word was annotated; and for all other words their stem.
 */
final class LemmaCondition {
  private static final int WORK_LIMIT = 10_000;

  private final LayerTerms terms;
  private final String value;
  private final int position;
  private final Set<LayerTerm> lemmas = new TreeSet<>();
  private final Set<LayerTerm> stems = new TreeSet<>();
  private final Set<LayerTerm> annotated = new TreeSet<>();

  LemmaCondition(LayerTerms terms, String value, int position) {
    this.terms = terms;
    this.value = value;
    this.position = position;
    for (TextLanguage language : TextLanguage.ALL) {
      look(language);
    }
  }

  private void look(TextLanguage language) {
    String field = Fields.layer(Fields.Layer.LEMMA, language);
    boolean whole = !Expressions.isLiteral(value);
    if (whole) {
      Automaton wanted = Expressions.automaton(Attributes.folded(value), position);
      Automaton marked =
          Operations.concatenate(
              Operations.optional(Automata.makeString(Fields.ANNOTATED)), wanted);
      terms
          .accepted(field, Operations.determinize(marked, WORK_LIMIT), position)
          .forEach(term -> lemmas.add(new LayerTerm(field, term)));
    } else {
      String key = Letters.key(value);
      lemmas.add(new LayerTerm(field, Fields.ANNOTATED + key));
      if (terms.has(field, key)) {
        lemmas.add(new LayerTerm(field, key));
        return;
      }
    }
    if (terms.has(field, Fields.ANNOTATED)) {
      annotated.add(new LayerTerm(field, Fields.ANNOTATED));
    }
    Attributes.stem(terms, language, value, position, stems);
  }

  /** Returns the condition. */
  Condition condition() {
    Condition stem = new Condition.Has(new Atom(stems));
    if (annotated.isEmpty()) {
      Set<LayerTerm> all = new TreeSet<>(lemmas);
      all.addAll(stems);
      return new Condition.Has(new Atom(all));
    }
    List<Condition> either = new ArrayList<>();
    either.add(new Condition.Has(new Atom(lemmas)));
    if (!stems.isEmpty()) {
      Condition unread = new Condition.No(new Condition.Has(new Atom(annotated)));
      either.add(new Condition.Both(List.of(stem, unread)));
    }
    return new Condition.OneOf(either);
  }
}
