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
   * @param text in lower case and composed; empty for a number or a mark
   * @param stem what it shares with its other forms
   * @param content whether it carries meaning rather than grammar
   */
  record Word(String text, String stem, boolean content) {

    /** What is no word. */
    static final Word NONE = new Word("", "", false);
  }

  private final WordStems stems;
  private final Map<String, Word> known = new HashMap<>();

  WordForms(String language) {
    this.stems = new WordStems(language);
  }

  Word of(String token) {
    return known.computeIfAbsent(token, this::read);
  }

  private Word read(String token) {
    if (token.codePoints().noneMatch(Character::isLetter)) {
      return Word.NONE;
    }
    String text = Normalizer.normalize(token, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    boolean content = text.length() > 1 && !stems.grammatical(text);
    return new Word(text, stems.stem(text), content);
  }
}
