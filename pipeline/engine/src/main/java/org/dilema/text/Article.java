package org.dilema.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A news article as an archive gave it; title and body are never altered.
 *
 * @param id identifier, unique within a run
 * @param source name of the outlet as given, or empty
 * @param date day of publication where known
 * @param language ISO 639-1 code that the input states (not what the text turns out to be in)
 * @param title headline, or empty
 * @param body text, or empty
 * @param url canonical address where known
 * @param details what more is known
 */
public record Article(
    String id,
    String source,
    @Nullable LocalDate date,
    @Nullable String language,
    String title,
    String body,
    @Nullable String url,
    Details details) {

  /** Builds an article of which no more is known. */
  public Article(
      String id,
      String source,
      @Nullable LocalDate date,
      @Nullable String language,
      String title,
      String body,
      @Nullable String url) {
    this(id, source, date, language, title, body, url, Details.NONE);
  }

  /** Returns the article under another identifier. */
  public Article named(String name) {
    return new Article(name, source, date, language, title, body, url, details);
  }

  /** Returns the text that the sentence of that number lies in: the title for 0, else the body. */
  public String textOf(int sentence) {
    return sentence == 0 ? title : body;
  }
}
