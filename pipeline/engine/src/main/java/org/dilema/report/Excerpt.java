package org.dilema.report;

import org.dilema.text.Span;

/**
 * As much of a sentence as a reader can take in; a hostile page may hold one of 100,000 letters.
 */
final class Excerpt {

  private static final int AROUND = 400;

  private Excerpt() {}

  /**
   * Cuts a sentence down to the surroundings of its cue where it is very long.
   *
   * @param text what the spans index
   */
  static Span around(String text, Span sentence, Span cue) {
    int end = Math.min(sentence.end(), text.length());
    int start = Math.min(sentence.start(), end);
    if (end - start <= 2 * AROUND + cue.length()) {
      return new Span(start, end);
    }
    int from = Math.min(end, Math.max(start, cue.start() - AROUND));
    int to = Math.max(from, Math.min(end, Math.min(cue.end(), cue.start() + AROUND) + AROUND));
    return new Span(whole(text, from), whole(text, to));
  }

  /** Moves a cut out of the middle of a surrogate pair. */
  private static int whole(String text, int at) {
    return at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
        ? at - 1
        : at;
  }
}
