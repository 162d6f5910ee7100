package org.dilema.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** Finds words of the archive that differ from a word by a letter or two. */
final class Spelling {
  private static final int MOST = 3;
  private static final int SHORT = 4;
  private static final int WORK_LIMIT = 10_000;

  private final IndexReader reader;
  private final LayerTerms terms;

  Spelling(IndexReader reader, Deadline deadline) {
    this.reader = reader;
    this.terms = new LayerTerms(reader, deadline);
  }

  /** Returns near words for those that the archive lacks. */
  List<NearWords> of(List<String> words) throws IOException {
    List<NearWords> all = new ArrayList<>();
    for (String word : words) {
      String folded = Letters.fold(Letters.normal(word));
      if (!folded.isEmpty() && !exists(folded)) {
        List<String> near = near(Fields.Layer.FOLD, folded);
        if (!near.isEmpty()) {
          all.add(NearWords.ofWord(word, near));
        }
      }
    }
    return all;
  }

  private boolean exists(String word) {
    return TextLanguage.ALL.stream()
        .anyMatch(
            language ->
                terms.has(Fields.layer(Fields.Layer.FOLD, language), word)
                    || terms.has(Fields.layer(Fields.Layer.STEM, language), language.stem(word)));
  }

  /** Returns the terms of a layer that are nearest to a folded word. */
  List<String> near(Fields.Layer layer, String word) throws IOException {
    for (int edits = 1; edits <= (word.length() <= SHORT ? 1 : 2); edits++) {
      Map<String, Long> found = new TreeMap<>();
      Automaton automaton = automaton(layer, word, edits);
      for (TextLanguage language : TextLanguage.ALL) {
        String field = Fields.layer(layer, language);
        for (String term : terms.accepted(field, automaton, 1)) {
          String bare = term.startsWith(Fields.ANNOTATED) ? term.substring(1) : term;
          found.merge(bare, (long) reader.docFreq(new Term(field, term)), Long::sum);
        }
      }
      if (!found.isEmpty()) {
        return found.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .map(this::asWritten)
            .toList();
      }
    }
    return List.of();
  }

  private static Automaton automaton(Fields.Layer layer, String word, int edits) {
    Automaton near = new LevenshteinAutomata(word, true).toAutomaton(edits);
    Automaton wanted =
        layer == Fields.Layer.LEMMA
            ? Operations.concatenate(
                Operations.optional(Automata.makeString(Fields.ANNOTATED)), near)
            : near;
    return Operations.determinize(wanted, WORK_LIMIT);
  }

  /** Returns the form with capitals and marks that the texts have most often. */
  private String asWritten(String folded) {
    Vocabulary any = new Vocabulary(terms, false, false);
    String best = folded;
    long most = 0;
    for (TextLanguage language : TextLanguage.ALL) {
      String field = Fields.layer(Fields.Layer.WORD, language);
      for (String form : terms.accepted(field, any.pattern(folded), 1)) {
        long frequency = frequency(field, form);
        if (Letters.fold(form).equals(folded) && frequency > most) {
          most = frequency;
          best = form;
        }
      }
    }
    return best;
  }

  private long frequency(String field, String text) {
    try {
      return reader.totalTermFreq(new Term(field, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
