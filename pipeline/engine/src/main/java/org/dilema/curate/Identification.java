package org.dilema.curate;

/**
 * The language of an article.
 *
 * @param language ISO 639-1 code, or {@link #OTHER}
 * @param fromText whether the text decided; otherwise what the archive states did, if anything
 */
public record Identification(String language, boolean fromText) {

  /** Stands for a language that is none of those asked for, or that nobody can tell. */
  public static final String OTHER = "other";
}
