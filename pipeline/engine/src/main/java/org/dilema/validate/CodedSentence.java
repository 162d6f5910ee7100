package org.dilema.validate;

import java.util.List;
import java.util.Set;

/**
 * A sentence with what a human coder saw in it.
 *
 * @param id identifier within its sheet
 * @param previous the sentence before it, or empty
 * @param text the sentence
 * @param actors codes of the actors named
 * @param frames the frames
 */
public record CodedSentence(
    String id, String previous, String text, Set<String> actors, List<CodedFrame> frames) {

  /** Copies the collections. */
  public CodedSentence {
    actors = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(actors));
    frames = List.copyOf(frames);
  }
}
