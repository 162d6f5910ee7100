package org.dilema.measure;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dilema.archive.WordStems;

/** Reads the tokens of one language as words that can be counted. */
final class WordForms {

  /**
   * A token as a word.
   *
   * @param text in lower case and composed; empty for a number, a mark or a letter
   * @param stem what it shares with its other forms
   * @param content whether it carries meaning rather than grammar
   */
  record Word(String text, String stem, boolean content) {

    /** What is no word. */
    static final Word NONE = new Word("", "", false);
  }

  private static final int FEWEST_LETTERS = 2;

  private final WordStems stems;
  private final Map<String, Word> known = new HashMap<>();

  WordForms(String language) {
    this.stems = new WordStems(language);
  }

  Word of(String token) {
    return known.computeIfAbsent(token, this::read);
  }

  private Word read(String token) {
    if (token.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return Word.NONE;
    }
    String text = Normalizer.normalize(token, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    boolean content = !stems.grammatical(text);
    return new Word(text, stems.stem(text), content);
  }
}
