package org.dilema.language;

import java.util.List;
import java.util.Set;
import org.dilema.text.Sentence;

/** What the program requires of a language. Implementations are immutable and thread-safe. */
public interface LanguagePack {

  /** Returns the ISO 639-1 code, such as {@code sq}. */
  String code();

  /**
   * Cuts a text into sentences of tokens.
   *
   * @param text a title or a body; may be empty
   * @param firstNumber the number of the first sentence; the next ones count up
   * @return sentences in order; none for blank text
   */
  List<Sentence> sentences(String text, int firstNumber);

  /**
   * Generates the forms of a lexicon entry.
   *
   * @param lemma one word or several, as in the lexicon
   * @param inflection the entry's class, such as {@code F1}, or one a word, such as {@code M1+L+-};
   *     of several words with a single class only the last inflects; empty means invariant
   * @param plural plural stems that the class cannot tell, separated by {@code /}; empty for none
   * @return one set of forms for each word, in order; a linking article before an adjective has no
   *     set, and the forms of an entry that lists them ({@code X}) are one set, with blanks in them
   * @throws IllegalArgumentException if the class is unknown or does not fit the lemma
   */
  List<Set<WordForm>> forms(String lemma, String inflection, String plural);

  /** Returns the closed word classes of the language. */
  WordLists words();

  /** Generates the forms of an entry whose plural its class tells. */
  default List<Set<WordForm>> forms(String lemma, String inflection) {
    return forms(lemma, inflection, "");
  }
}
