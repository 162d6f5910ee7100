package org.dilema.curate;

import java.util.Comparator;

/**
 * An article whose text is in another language than its archive says. The text has the last word.
 *
 * @param article id
 * @param stated ISO 639-1 code that the archive states
 * @param found ISO 639-1 code of the language that the text is in
 */
public record LanguageConflict(String article, String stated, String found)
    implements Comparable<LanguageConflict> {

  private static final Comparator<LanguageConflict> ORDER =
      Comparator.comparing(LanguageConflict::article)
          .thenComparing(LanguageConflict::stated)
          .thenComparing(LanguageConflict::found);

  @Override
  public int compareTo(LanguageConflict other) {
    return ORDER.compare(this, other);
  }
}
