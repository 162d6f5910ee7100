package org.dilema.tag.sq;

import java.util.List;

/** Tells common nouns that no lexicon knows by their endings and their place. */
final class CommonNouns {

  private static final List<String> DEFINITE =
      List.of("i", "a", "u", "et", "at", "ët", "sit", "rit");
  private static final List<String> OBLIQUE = List.of("n", "s", "t");
  private static final int SHORTEST = 4;

  private final AlbanianSentence sentence;

  CommonNouns(AlbanianSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns whether one stands there that may be a subject. */
  boolean nominative(int i) {
    String word = sentence.word(i);
    if (word.length() < SHORTEST || !Character.isLetter(word.codePointAt(0)) || other(i)) {
      return false;
    }
    int back = i - 1;
    while (FunctionWords.QUANTIFIERS.contains(sentence.word(back))) {
      back--;
    }
    String before = sentence.word(back);
    if (FunctionWords.PREPOSITIONS.contains(before) || FunctionWords.LINK.contains(before)) {
      return false;
    }
    if (back < i - 1 && sentence.word(i - 1).equals("një")) {
      return true;
    }
    boolean capital =
        i > 0 && Character.isUpperCase(sentence.sentence().tokens().get(i).text().codePointAt(0));
    return capital
        ? OBLIQUE.stream().noneMatch(word::endsWith)
        : DEFINITE.stream().anyMatch(word::endsWith);
  }

  /** Returns whether the word there is known for something else than a common noun. */
  private boolean other(int i) {
    return FunctionWords.is(sentence.word(i))
        || sentence.verbAt(i) != null
        || sentence.named(i)
        || sentence.is("time", i)
        || sentence.phrases().stream().anyMatch(phrase -> phrase.heads().contains(i));
  }
}
