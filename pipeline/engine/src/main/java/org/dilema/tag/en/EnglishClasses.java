package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.dilema.lexicon.WordClasses;
import org.dilema.tag.CueForms;

/** The word classes of {@code classes.csv}, found in parsed sentences. */
final class EnglishClasses {

  private final CueForms<String> index = new CueForms<>();

  EnglishClasses(WordClasses classes) {
    classes
        .classes()
        .forEach((name, entries) -> entries.forEach(entry -> index.add(keys(entry.lemma()), name)));
  }

  private static List<Set<String>> keys(String lemma) {
    List<Set<String>> words = new ArrayList<>();
    for (String word : lemma.split(" ")) {
      words.add(Set.of(word.toLowerCase(java.util.Locale.ROOT)));
    }
    return words;
  }

  /** Returns the tokens of each class in a sentence. */
  Map<String, BitSet> in(EnglishSentence sentence) {
    return in(sentence.size(), token -> EnglishKeys.of(sentence, token));
  }

  /** Returns the tokens that each class may have, given the keys of every token. */
  Map<String, BitSet> in(List<Set<String>> keys) {
    return in(keys.size(), keys::get);
  }

  private Map<String, BitSet> in(int length, IntFunction<Set<String>> keys) {
    Map<String, BitSet> found = new HashMap<>();
    index
        .find(length, keys)
        .forEach(
            match ->
                found
                    .computeIfAbsent(match.entry(), key -> new BitSet())
                    .set(match.first(), match.last() + 1));
    return found;
  }
}
