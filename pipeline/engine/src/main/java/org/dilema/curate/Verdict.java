package org.dilema.curate;

import org.jspecify.annotations.Nullable;

/**
 * What is done with an article, and in favour of which other.
 *
 * @param kind the decision
 * @param duplicateOf id of the article that this one repeats, where it does
 */
public record Verdict(Kind kind, @Nullable String duplicateOf) {

  /** The decisions of the output contract. */
  public enum Kind {
    KEPT("kept"),
    DUPLICATE("duplicate"),
    OTHER_LANGUAGE("other-language"),
    OUT_OF_PERIOD("out-of-period"),
    OFF_SECTION("off-section"),
    TOO_SHORT("too-short");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Returns the word that stands in {@code articles.csv}. */
    public String label() {
      return label;
    }
  }

  /** Returns whether the article is tagged and counted. */
  public boolean kept() {
    return kind == Kind.KEPT;
  }
}
