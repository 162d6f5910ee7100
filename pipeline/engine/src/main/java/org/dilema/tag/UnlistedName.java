package org.dilema.tag;

import java.util.Locale;

/**
 * A name in the text that no lexicon knows.
 *
 * @param basis which sentences it was looked for in
 * @param type {@code PERSON} or {@code ORGANIZATION} where an annotator tells, else {@code NAME}
 * @param name as written, its words separated by one space
 * @param sentence sentence number, 0 for the title
 */
public record UnlistedName(Basis basis, String type, String name, int sentence) {

  /** Which sentences were looked at. */
  public enum Basis {
    /** Sentences that are annotated anyway: they name an actor and hold a cue. */
    ANNOTATED,
    /** A random sample of the other sentences. */
    SAMPLE,
    /** Every sentence, by capital letters. */
    ALL;

    /** Returns the word that stands in {@code unlisted_actors.csv}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
