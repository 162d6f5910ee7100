package org.dilema.annotate;

import java.util.List;

/**
 * The annotation of one sentence, in the order of its tokens.
 *
 * @param words one for each token
 * @param dependencies edges sorted by dependent, governor and relation
 */
public record Annotation(List<Word> words, List<Dependency> dependencies) {

  /** Copies the lists. */
  public Annotation {
    words = List.copyOf(words);
    dependencies = List.copyOf(dependencies);
  }
}
