package org.dilema.tag.en;

import edu.stanford.nlp.process.Morphology;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dilema.text.Token;

/** The keys by which English words are looked up before and after annotation. */
final class EnglishKeys {

  private static final int PLURAL = 4;

  private EnglishKeys() {}

  /** Returns, for each token, every lemma it may have, without knowing its part of speech. */
  static List<Set<String>> possible(List<Token> tokens) {
    Morphology morphology = new Morphology();
    return tokens.stream().map(token -> possible(token.text(), morphology)).toList();
  }

  private static Set<String> possible(String text, Morphology morphology) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() < 3 || lower.length() > 40 || !Character.isLetter(lower.charAt(0))) {
      return Set.of(lower);
    }
    Set<String> keys = new LinkedHashSet<>();
    keys.add(lower);
    keys.add(morphology.lemma(lower, "VBD"));
    keys.add(morphology.lemma(lower, "NNS"));
    return keys;
  }

  /** Returns the keys of an annotated token: its lemma and its form. */
  static Set<String> of(EnglishSentence sentence, int token) {
    String lower = sentence.text(token).toLowerCase(Locale.ROOT);
    String lemma = sentence.lemma(token);
    Set<String> keys = new LinkedHashSet<>(List.of(lemma));
    keys.add(lower);
    if (lemma.length() > PLURAL && lemma.endsWith("s") && !lemma.endsWith("ss")) {
      keys.add(lemma.substring(0, lemma.length() - 1)); // CoreNLP leaves "troops" as it is
    }
    return keys;
  }
}
