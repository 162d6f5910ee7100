package org.dilema.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Looks up which terms of one language words, phrases and patterns of a query stand for. */
final class TextMatch {
  private static final int MOST_WILDCARDS = 8;
  private static final int LEAST_LETTERS = 2;
  private static final int FUZZY_START = 1;
  private static final int WORK_LIMIT = 10_000;

  private final TextLanguage language;
  private final String stems;
  private final String written;
  private final boolean strict;
  private final LayerTerms terms;
  private final Vocabulary vocabulary;
  private final Vocabulary capitals;

  TextMatch(IndexReader reader, SearchRequest request, TextLanguage language, Deadline deadline) {
    this.language = language;
    this.stems = Fields.layer(Fields.Layer.STEM, language);
    this.written = Fields.layer(Fields.Layer.WORD, language);
    this.strict = request.matchCase() || request.matchDiacritics();
    this.terms = new LayerTerms(reader, deadline);
    this.vocabulary = new Vocabulary(terms, request.matchCase(), request.matchDiacritics());
    this.capitals = new Vocabulary(terms, true, request.matchDiacritics());
  }

  /** Returns the language. */
  TextLanguage language() {
    return language;
  }

  /** Returns the words of a text in the language. */
  List<TextLanguage.Word> words(String text) {
    return language.words(text);
  }

  /** Returns whether a query may leave the word out. */
  boolean isStopWord(TextLanguage.Word word) {
    return !strict && language.isStopWord(word.written()) && !isAbbreviation(word);
  }

  /** Looks one word up. */
  TextSlots word(TextLanguage.Word word) {
    if (strict || (isAbbreviation(word) && language.isStopWord(word.written()))) {
      return one(false, (strict ? vocabulary : capitals).forms(written, language, word));
    }
    return one(true, Set.of(word.stem()));
  }

  /** Looks words in a row up. */
  TextSlots phrase(List<TextLanguage.Word> words, int slop) {
    if (words.size() == 1) {
      return strict ? word(words.get(0)) : one(true, Set.of(words.get(0).stem()));
    }
    List<Set<String>> slots = new ArrayList<>();
    for (TextLanguage.Word word : words) {
      slots.add(strict ? vocabulary.forms(written, language, word) : Set.of(word.stem()));
    }
    return new TextSlots(!strict, slots, slop);
  }

  /** Looks words up that differ from this one by so many letters, the first being the same. */
  TextSlots fuzzy(TextLanguage.Word word, Expression.Fuzzy fuzzy) {
    String stem = word.stem();
    int prefix = Math.min(stem.length(), Character.charCount(stem.codePointAt(0)) * FUZZY_START);
    Automaton near =
        new LevenshteinAutomata(stem.substring(prefix), true)
            .toAutomaton(fuzzy.edits(), stem.substring(0, prefix));
    return one(
        true, terms.accepted(stems, Operations.determinize(near, WORK_LIMIT), fuzzy.position()));
  }

  /** Looks words of a pattern up, whatever their ending. */
  TextSlots pattern(Expression.Pattern pattern) {
    String text = Letters.normal(pattern.text());
    check(pattern, text);
    try {
      return one(false, terms.accepted(written, vocabulary.pattern(text), pattern.position()));
    } catch (TooComplexToDeterminizeException e) {
      throw new QueryException(pattern.position(), "this pattern is too complex; use fewer *");
    }
  }

  private static void check(Expression.Pattern pattern, String text) {
    long wildcards = text.chars().filter(c -> c == '*' || c == '?').count();
    boolean leading = text.startsWith("*") || text.startsWith("?");
    if (wildcards > MOST_WILDCARDS || text.length() > WordTokenizer.LONGEST) {
      throw new QueryException(
          pattern.position(), "a word may hold at most " + MOST_WILDCARDS + " of * and ?");
    }
    if (text.length() - wildcards < LEAST_LETTERS + (leading ? 1 : 0)) {
      throw new QueryException(
          pattern.position(),
          "'"
              + text
              + "' would match almost any word; write at least two letters, three after a leading *");
    }
    if (!text.chars().allMatch(TextMatch::inPattern)) {
      throw new QueryException(
          pattern.position(), "a word with * or ? holds letters and digits only; split it");
    }
  }

  private static boolean inPattern(int c) {
    return c == '*'
        || c == '?'
        || c == '\''
        || WordTokenizer.inWord(c)
        || Character.isSurrogate((char) c);
  }

  private static TextSlots one(boolean stems, Set<String> terms) {
    return new TextSlots(stems, List.of(new LinkedHashSet<>(terms)), 0);
  }

  /** Capitals alone tell the union from the verb, the state from the pronoun: BE, US. */
  private static boolean isAbbreviation(TextLanguage.Word word) {
    return word.written().length() >= 2 && word.written().chars().allMatch(Character::isUpperCase);
  }
}
