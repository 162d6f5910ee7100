package org.dilema.lexicon;

/**
 * A condition that a cue sets before it counts.
 *
 * @param kind what is asked, such as {@code with}, {@code object} or {@code linked}
 * @param value the word class asked for; empty where the kind takes none
 */
public record Need(String kind, String value) {

  /** Reads {@code kind} or {@code kind:value}. */
  static Need parse(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new Need(text, "")
        : new Need(text.substring(0, colon), text.substring(colon + 1));
  }
}
