package org.dilema.tag.en;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dilema.text.Token;

/** The keys by which English words are looked up before and after annotation. */
final class EnglishKeys {

  private static final int PLURAL = 4;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  /** Forms whose keys are remembered; the words of a language are soon all of them. */
  private static final int REMEMBERED = 200_000;

  private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

  private EnglishKeys() {}

  /** Returns, for each token, every key it may have, without knowing its part of speech. */
  static List<Set<String>> possible(List<Token> tokens) {
    List<Set<String>> keys = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      keys.add(possible(token.text()));
    }
    return keys;
  }

  private static Set<String> possible(String text) {
    Set<String> known = KNOWN.get(text);
    if (known == null) {
      known = Set.copyOf(worked(text.toLowerCase(Locale.ROOT)));
      if (KNOWN.size() < REMEMBERED && text.length() <= LONGEST) {
        KNOWN.put(text, known);
      }
    }
    return known;
  }

  private static Set<String> worked(String lower) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(lower);
    if (lower.length() >= SHORTEST
        && lower.length() <= LONGEST
        && Character.isLetter(lower.charAt(0))) {
      Morphology morphology = new Morphology();
      keys.add(morphology.lemma(lower, "VBD"));
      keys.add(morphology.lemma(lower, "NNS"));
    }
    List.copyOf(keys).forEach(key -> keys.add(singular(key)));
    return keys;
  }

  /** Returns the keys of an annotated token: its lemma and its form. */
  static Set<String> of(EnglishSentence sentence, int token) {
    String lemma = sentence.lemma(token);
    Set<String> keys = new LinkedHashSet<>();
    keys.add(lemma);
    keys.add(sentence.text(token).toLowerCase(Locale.ROOT));
    keys.add(singular(lemma));
    return keys;
  }

  /** CoreNLP leaves "troops" as it is. */
  private static String singular(String lemma) {
    return lemma.length() > PLURAL && lemma.endsWith("s") && !lemma.endsWith("ss")
        ? lemma.substring(0, lemma.length() - 1)
        : lemma;
  }
}
