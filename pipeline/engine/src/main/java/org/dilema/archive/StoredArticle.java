package org.dilema.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as the archive keeps it.
 *
 * @param title headline, or empty
 * @param body text, or empty
 * @param outlet normalised name of the outlet, or empty
 * @param language ISO 639-1 code, or empty
 * @param date day of publication where known
 * @param url address, or empty
 */
public record StoredArticle(
    String title,
    String body,
    String outlet,
    String language,
    @Nullable LocalDate date,
    String url) {
  /** An article that is not there. */
  public static final StoredArticle NONE = new StoredArticle("", "", "", "", null, "");

  /** Returns the text that the sentence of that number lies in: the title for 0, else the body. */
  public String textOf(int sentence) {
    return sentence == 0 ? title : body;
  }
}
