package org.dilema.validate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dilema.language.LanguagePack;
import org.dilema.language.WordForm;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.Cue;
import org.dilema.lexicon.CueInflection;
import org.dilema.lexicon.LanguageLexicon;
import org.dilema.tag.CueForms;

/**
 * Says which categories a sentence holds a cue word of, by its letters alone: any form of any cue,
 * whatever its part of speech, its conditions and its arguments. This is what a plain counter of
 * words does: the floor under the tagger, and where its near misses are found.
 */
final class CueWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private final CueForms<Category> forms = new CueForms<>();

  CueWords(LanguageLexicon lexicon, LanguagePack pack) {
    for (Cue cue : lexicon.cues()) {
      List<Set<WordForm>> words = CueInflection.forms(cue, pack);
      sequences(words).forEach(sequence -> forms.add(sequence, cue.category()));
    }
  }

  /** Returns the categories that a sentence holds a cue word of. */
  Set<Category> in(String sentence) {
    List<String> words = words(sentence);
    Set<Category> found = EnumSet.noneOf(Category.class);
    forms.find(words.size(), i -> Set.of(words.get(i))).forEach(hit -> found.add(hit.entry()));
    return found;
  }

  /** A form of several words (self-help, the listed forms of class X) is a sequence of its own. */
  private static List<List<Set<String>>> sequences(List<Set<WordForm>> words) {
    List<List<Set<String>>> sequences = List.of(List.of());
    for (Set<WordForm> word : words) {
      Set<String> single = new LinkedHashSet<>();
      List<List<Set<String>>> alternatives = new ArrayList<>();
      for (WordForm form : word) {
        List<String> parts = words(form.text());
        if (parts.size() == 1) {
          single.add(parts.get(0));
        } else if (!parts.isEmpty()) {
          alternatives.add(parts.stream().map(Set::of).toList());
        }
      }
      if (!single.isEmpty()) {
        alternatives.add(0, List.of(single));
      }
      sequences = product(sequences, alternatives);
    }
    return sequences.stream().filter(sequence -> !sequence.isEmpty()).toList();
  }

  private static List<List<Set<String>>> product(
      List<List<Set<String>>> heads, List<List<Set<String>>> tails) {
    List<List<Set<String>>> all = new ArrayList<>();
    for (List<Set<String>> head : heads) {
      for (List<Set<String>> tail : tails) {
        List<Set<String>> joined = new ArrayList<>(head);
        joined.addAll(tail);
        all.add(joined);
      }
    }
    return all;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toList());
  }
}
