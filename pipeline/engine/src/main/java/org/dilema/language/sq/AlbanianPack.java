package org.dilema.language.sq;

import java.util.List;
import java.util.Set;
import org.dilema.language.LanguagePack;
import org.dilema.language.WordForm;
import org.dilema.language.WordLists;
import org.dilema.text.Sentence;

/** Albanian as Kosovo, Albania and North Macedonia print it. */
public final class AlbanianPack implements LanguagePack {

  private final WordLists words = WordLists.read("sq");

  @Override
  public String code() {
    return "sq";
  }

  @Override
  public List<Sentence> sentences(String text, int firstNumber) {
    return AlbanianSentences.of(text, firstNumber);
  }

  @Override
  public List<Set<WordForm>> forms(String lemma, String inflection, String plural) {
    return AlbanianInflection.forms(lemma, inflection, plural);
  }

  @Override
  public WordLists words() {
    return words;
  }
}
