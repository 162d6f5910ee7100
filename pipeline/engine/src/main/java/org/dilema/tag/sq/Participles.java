package org.dilema.tag.sq;

import java.util.Set;

/** Tells a participle that is an adjective or noun (forcat e armatosura, të dhënat) from a verb. */
final class Participles {

  private static final Set<String> PLURAL = Set.of("a", "at", "ave", "ash", "it", "ve");
  private static final Set<String> BEFORE_VERB = Set.of("për", "duke", "pa", "do", "mund", "u");

  private final AlbanianSentence sentence;

  Participles(AlbanianSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns whether a form is inflected as an adjective, or has the article of one. */
  boolean attributive(int token) {
    String word = sentence.word(token);
    if (PLURAL.stream().anyMatch(end -> word.endsWith("ur" + end) || word.endsWith("ën" + end))) {
      return true;
    }
    boolean participle = UnknownVerbs.PARTICIPLE.matcher(word).matches();
    String article = sentence.word(token - 1);
    boolean linked = FunctionWords.LINK.contains(article);
    return participle && linked && !BEFORE_VERB.contains(sentence.word(token - 2));
  }
}
