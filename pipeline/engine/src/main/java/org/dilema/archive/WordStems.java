package org.dilema.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes single words of a language to what their forms share, as the archive files them: an English
 * word to its dictionary form, an Albanian one to its stem. Remembers what it was asked; not for
 * several threads.
 */
public final class WordStems {

  private final TextLanguage language;
  private final Map<String, String> known = new HashMap<>();

  /**
   * Prepares a language.
   *
   * @param code ISO 639-1 code; another language than those of the archive keeps its words
   */
  public WordStems(String code) {
    this.language = TextLanguage.of(code);
  }

  /** Returns what the forms of a word share, folded; empty for what is no word. */
  public String stem(String word) {
    return known.computeIfAbsent(
        word,
        each -> {
          List<TextLanguage.Word> words = language.words(each);
          return words.isEmpty() ? "" : words.get(0).stem();
        });
  }

  /** Returns whether a word carries grammar rather than meaning. */
  public boolean grammatical(String word) {
    return language.isStopWord(word);
  }
}
