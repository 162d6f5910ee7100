package org.dilema.archive;

import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Finds words, phrases and patterns in the text of one language, in articles or in sentences. */
final class TextMatch {
  private static final int MOST_WILDCARDS = 8;
  private static final int LEAST_LETTERS = 2;
  private static final int FUZZY_START = 1;

  private final TextLanguage language;
  private final String stems;
  private final String written;
  private final boolean strict;
  private final Vocabulary vocabulary;
  private final Vocabulary capitals;

  TextMatch(IndexReader reader, SearchRequest request, TextLanguage language, Unit unit) {
    this.language = language;
    this.stems = Fields.stems(unit, language);
    this.written = Fields.written(unit, language);
    this.strict = request.matchCase() || request.matchDiacritics();
    this.vocabulary = new Vocabulary(reader, request.matchCase(), request.matchDiacritics());
    this.capitals = new Vocabulary(reader, true, request.matchDiacritics());
  }

  /** Returns the words of a text in the language. */
  List<TextLanguage.Word> words(String text) {
    return language.words(text);
  }

  /** Returns whether a query may leave the word out. */
  boolean isStopWord(TextLanguage.Word word) {
    return !strict && language.isStopWord(word.written()) && !isAbbreviation(word);
  }

  /** Finds one word. */
  Query word(TextLanguage.Word word) {
    if (strict || (isAbbreviation(word) && language.isStopWord(word.written()))) {
      return oneOf((strict ? vocabulary : capitals).forms(written, language, word));
    }
    return new TermQuery(new Term(stems, word.stem()));
  }

  /** Finds words in a row. */
  Query phrase(List<TextLanguage.Word> words, int slop) {
    if (words.size() == 1) {
      return strict ? word(words.get(0)) : new TermQuery(new Term(stems, words.get(0).stem()));
    }
    return strict ? strictPhrase(words, slop) : stemPhrase(words, slop);
  }

  /** Finds words that differ from this one by so many letters. */
  Query fuzzy(TextLanguage.Word word, int edits) {
    return new FuzzyQuery(new Term(stems, word.stem()), edits, FUZZY_START);
  }

  /** Finds words of a pattern, whatever their ending. */
  Query pattern(Expression.Pattern pattern) {
    String text = Letters.normal(pattern.text());
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
    if (!text.chars()
        .allMatch(
            c ->
                c == '*'
                    || c == '?'
                    || c == '\''
                    || WordTokenizer.inWord(c)
                    || Character.isSurrogate((char) c))) {
      throw new QueryException(
          pattern.position(), "a word with * or ? holds letters and digits only; split it");
    }
    try {
      return new AutomatonQuery(
          new Term(written, text),
          vocabulary.pattern(text),
          Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    } catch (TooComplexToDeterminizeException e) {
      throw new QueryException(pattern.position(), "this pattern is too complex; use fewer *");
    }
  }

  private Query stemPhrase(List<TextLanguage.Word> words, int slop) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    words.forEach(word -> phrase.add(new Term(stems, word.stem())));
    return phrase.build();
  }

  private Query strictPhrase(List<TextLanguage.Word> words, int slop) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    for (TextLanguage.Word word : words) {
      List<String> forms = vocabulary.forms(written, language, word);
      if (forms.isEmpty()) {
        return new MatchNoDocsQuery("no such word");
      }
      phrase.add(forms.stream().map(form -> new Term(written, form)).toArray(Term[]::new));
    }
    return phrase.build();
  }

  private Query oneOf(List<String> forms) {
    if (forms.isEmpty()) {
      return new MatchNoDocsQuery("no such word");
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(written);
    forms.forEach(form -> any.addTerm(new Term(written, form)));
    return any.build();
  }

  /** Capitals alone tell the union from the verb, the state from the pronoun: BE, US. */
  private static boolean isAbbreviation(TextLanguage.Word word) {
    return word.written().length() >= 2 && word.written().chars().allMatch(Character::isUpperCase);
  }
}
