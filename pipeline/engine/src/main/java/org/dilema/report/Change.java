package org.dilema.report;

/**
 * One difference between two runs.
 *
 * @param kind what differs
 * @param what which one: a setting, an entry, an article, a cell or a frame
 * @param before how it is in the first run; empty where it is not there
 * @param after how it is in the second run; empty where it is not there
 * @param because what explains it, as far as the two runs tell; empty where it explains itself
 */
public record Change(Kind kind, String what, String before, String after, String because) {

  /** What may differ. */
  public enum Kind {
    /** A setting, version or seed. */
    SETTING("setting"),
    /** An entry of a lexicon, of the study file or of a file it names. */
    ENTRY("entry"),
    /** An article or what was decided about it. */
    ARTICLE("article"),
    /** A cell of the findings table. */
    CELL("cell"),
    /** A frame of a sentence. */
    FRAME("frame");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Returns the word to print. */
    public String label() {
      return label;
    }
  }
}
