package org.dilema.tag;

import java.util.List;
import org.dilema.lexicon.Category;
import org.dilema.text.Span;

/**
 * A framing of fear, threat, anarchy, misperception or reassurance.
 *
 * @param sentence sentence number, 0 for the title
 * @param category one of the five
 * @param subcategory the codebook's code, such as {@code F4} or {@code TV.T4}
 * @param span place of the cue in the title or body
 * @param cue lemma of the cue in the lexicon
 * @param polarity asserted or negated
 * @param modality how real it is said to be
 * @param speaker actor id, {@code author} or empty
 * @param rule id of the rule that decided
 * @param confidence 0 to 1
 * @param roles who fills which role; may be empty
 */
public record Frame(
    int sentence,
    Category category,
    String subcategory,
    Span span,
    String cue,
    Polarity polarity,
    Modality modality,
    String speaker,
    String rule,
    double confidence,
    List<Role> roles) {

  /** Copies the roles. */
  public Frame {
    roles = List.copyOf(roles);
  }

  /** Returns the frame with other roles. */
  public Frame with(List<Role> others) {
    return new Frame(
        sentence,
        category,
        subcategory,
        span,
        cue,
        polarity,
        modality,
        speaker,
        rule,
        confidence,
        others);
  }

  /** Returns whether the frame enters the measures: asserted and not closed past. */
  public boolean counted() {
    return polarity == Polarity.ASSERTED && modality != Modality.HISTORICAL;
  }
}
