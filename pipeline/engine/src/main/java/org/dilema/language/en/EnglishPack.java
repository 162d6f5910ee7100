package org.dilema.language.en;

import java.util.List;
import java.util.Set;
import org.dilema.language.LanguagePack;
import org.dilema.language.WordForm;
import org.dilema.language.WordLists;
import org.dilema.text.Sentence;

/** English as the wire services write it. */
public final class EnglishPack implements LanguagePack {

  private final WordLists words = WordLists.read("en");

  @Override
  public String code() {
    return "en";
  }

  @Override
  public List<Sentence> sentences(String text, int firstNumber) {
    return EnglishSentences.of(text, firstNumber);
  }

  @Override
  public List<Set<WordForm>> forms(String lemma, String inflection, String plural) {
    return EnglishInflection.forms(lemma, inflection);
  }

  @Override
  public WordLists words() {
    return words;
  }
}
