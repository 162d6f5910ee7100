package org.dilema.language.sq;

import java.util.List;

/** One inflection class: all forms of a word, each with what it tells. */
@FunctionalInterface
interface Paradigm {

  /**
   * Adds the forms of a lemma.
   *
   * @param lemma one word
   * @param plurals plural stems that the lexicon gives; empty where the class is to find them
   * @param to collects the forms
   * @throws IllegalArgumentException if the lemma does not have the class's ending
   */
  void inflect(String lemma, List<String> plurals, FormSet to);
}
