package org.dilema.tag;

import org.dilema.lexicon.Cue;
import org.dilema.text.Span;

/**
 * A cue that was seen and made no frame.
 *
 * @param sentence sentence number, 0 for the title
 * @param cue the entry of the lexicon
 * @param span place of the cue in the title or body
 * @param reason what the codebook or the entry asks for and the sentence does not give
 */
public record Refusal(int sentence, Cue cue, Span span, String reason) {}
