package org.dilema.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * The words as written that an archive holds. A query that tells case or diacritics apart is
 * answered by the written words that share its stem and agree with it, letter by letter, as far as
 * the stem goes: {@code kërcënim} finds {@code kërcënimet} but not {@code kercenimet}.
 */
final class Vocabulary {
  private static final int WORK_LIMIT = 10_000;
  private static final int LATIN_END = 0x250;

  private final IndexReader reader;
  private final boolean matchCase;
  private final boolean matchDiacritics;

  Vocabulary(IndexReader reader, boolean matchCase, boolean matchDiacritics) {
    this.reader = reader;
    this.matchCase = matchCase;
    this.matchDiacritics = matchDiacritics;
  }

  /** Returns the written words of a field that are forms of the word, sorted. */
  List<String> forms(String field, TextLanguage language, TextLanguage.Word word) {
    int shared = shared(word);
    Automaton start = letters(word.written().substring(0, shared));
    Automaton all = Operations.concatenate(start, Automata.makeAnyString());
    String head = word.written().substring(0, shared);
    return matching(
        field, all, term -> agree(term, head) && stemOf(language, term).equals(word.stem()));
  }

  /** Returns the automaton of a pattern with {@code *} and {@code ?}. */
  Automaton pattern(String pattern) {
    Automaton all = Automata.makeEmptyString();
    for (int i = 0; i < pattern.length(); i++) {
      Automaton next =
          switch (pattern.charAt(i)) {
            case '*' -> Automata.makeAnyString();
            case '?' -> Automata.makeAnyChar();
            default -> letters(pattern.substring(i, i + 1));
          };
      all = Operations.concatenate(all, next);
    }
    return Operations.determinize(all, WORK_LIMIT);
  }

  private List<String> matching(String field, Automaton automaton, Predicate<String> keeps) {
    TreeSet<String> found = new TreeSet<>();
    CompiledAutomaton compiled =
        new CompiledAutomaton(Operations.determinize(automaton, WORK_LIMIT));
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field);
        if (terms != null) {
          TermsEnum each = compiled.getTermsEnum(terms);
          while (each.next() != null) {
            String term = each.term().utf8ToString();
            if (keeps.test(term)) {
              found.add(term);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(found);
  }

  private static int shared(TextLanguage.Word word) {
    String folded = Letters.fold(word.written());
    int limit = Math.min(folded.length(), word.stem().length());
    int n = 0;
    while (n < limit && folded.charAt(n) == word.stem().charAt(n)) {
      n++;
    }
    return n;
  }

  private static String stemOf(TextLanguage language, String word) {
    List<TextLanguage.Word> words = language.words(word);
    return words.size() == 1 ? words.get(0).stem() : "";
  }

  private boolean agree(String term, String head) {
    if (term.length() < head.length()) {
      return false;
    }
    for (int i = 0; i < head.length(); i++) {
      if (!same(term.charAt(i), head.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean same(char a, char b) {
    char x = matchDiacritics ? a : Letters.bare(a);
    char y = matchDiacritics ? b : Letters.bare(b);
    return matchCase ? x == y : Letters.lower(x) == Letters.lower(y);
  }

  private Automaton letters(String text) {
    Automaton all = Automata.makeEmptyString();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
        all = Operations.concatenate(all, Automata.makeChar(text.codePointAt(i++)));
      } else if (!Character.isSurrogate(c)) {
        all = Operations.concatenate(all, letter(c));
      }
    }
    return all;
  }

  private Automaton letter(char c) {
    Automaton any = new Automaton();
    int before = any.createState();
    int after = any.createState();
    any.setAccept(after, true);
    any.addTransition(before, after, c);
    for (char other = 0; other < LATIN_END; other++) {
      if (other != c && same(c, other)) {
        any.addTransition(before, after, other);
      }
    }
    if (c >= LATIN_END && !matchCase) {
      any.addTransition(before, after, Character.toLowerCase(c));
      any.addTransition(before, after, Character.toUpperCase(c));
    }
    any.finishState();
    return any;
  }
}
