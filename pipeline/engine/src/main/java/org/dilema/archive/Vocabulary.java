package org.dilema.archive;

import java.util.Set;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * The words as written that an archive holds. A query that tells case or diacritics apart is
 * answered by the written words that share its stem and agree with it, letter by letter, as far as
 * the stem goes: {@code kërcënim} finds {@code kërcënimet} but not {@code kercenimet}.
 */
final class Vocabulary {
  private static final int WORK_LIMIT = 10_000;
  private static final int LATIN_END = 0x250;

  private final LayerTerms terms;
  private final boolean matchCase;
  private final boolean matchDiacritics;

  Vocabulary(LayerTerms terms, boolean matchCase, boolean matchDiacritics) {
    this.terms = terms;
    this.matchCase = matchCase;
    this.matchDiacritics = matchDiacritics;
  }

  /** Returns the written words of a field that are forms of the word, sorted. */
  Set<String> forms(String field, TextLanguage language, TextLanguage.Word word) {
    int shared = shared(word);
    Automaton start = letters(word.written().substring(0, shared));
    Automaton all = Operations.concatenate(start, Automata.makeAnyString());
    String head = word.written().substring(0, shared);
    return terms.accepted(
        field,
        Operations.determinize(all, WORK_LIMIT),
        term -> agree(term, head) && language.stem(term).equals(word.stem()),
        1);
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

  private static int shared(TextLanguage.Word word) {
    String folded = Letters.fold(word.written());
    int limit = Math.min(folded.length(), word.stem().length());
    int n = 0;
    while (n < limit && folded.charAt(n) == word.stem().charAt(n)) {
      n++;
    }
    return n;
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
