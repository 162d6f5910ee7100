package org.dilema.tag.sq;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dilema.language.LanguagePack;
import org.dilema.language.WordForm;
import org.dilema.lexicon.LexiconException;
import org.dilema.lexicon.WordClasses;
import org.dilema.tag.CueForms;

/** The word classes of {@code classes.csv}, in all their forms. */
final class AlbanianClasses {

  private static final Pattern ELIDED = Pattern.compile("(?<!\\p{L})([stçnmSTÇNM]')(?=\\p{L})");

  private final CueForms<String> full = new CueForms<>();
  private final CueForms<String> bare = new CueForms<>();

  AlbanianClasses(WordClasses classes, LanguagePack pack) {
    List<String> errors = new ArrayList<>();
    classes
        .classes()
        .forEach((name, entries) -> entries.forEach(entry -> add(name, entry, pack, errors)));
    if (!errors.isEmpty()) {
      throw new LexiconException(errors);
    }
  }

  private void add(String name, WordClasses.Entry entry, LanguagePack pack, List<String> errors) {
    try {
      add(name, pack.forms(entry.lemma(), entry.inflection()));
    } catch (IllegalArgumentException e) {
      errors.add(entry.place() + ": words: " + e.getMessage());
    }
  }

  private void add(String name, List<Set<WordForm>> forms) {
    if (forms.size() == 1 && forms.get(0).stream().anyMatch(form -> form.text().contains(" "))) {
      forms.get(0).forEach(form -> add(name, split(form)));
      return;
    }
    full.add(keys(forms, false), name);
    bare.add(keys(forms, true), name);
  }

  /** Returns the words of a form as the tokenizer cuts them: {@code s'ka} is two. */
  static List<Set<WordForm>> split(WordForm form) {
    List<Set<WordForm>> words = new ArrayList<>();
    for (String word : ELIDED.matcher(form.text()).replaceAll("$1 ").split(" ")) {
      words.add(Set.of(new WordForm(word, form.features())));
    }
    return words;
  }

  /** Returns the keys of each word; without marks, a final ë may be missing too. */
  static List<Set<String>> keys(List<Set<WordForm>> forms, boolean stripped) {
    List<Set<String>> keys = new ArrayList<>();
    for (Set<WordForm> word : forms) {
      Set<String> known = new LinkedHashSet<>();
      for (WordForm form : word) {
        String key = Spelling.key(form.text());
        known.add(stripped ? FunctionWords.restored(Spelling.stripped(key)) : key);
        if (stripped && key.endsWith("ë") && key.length() > 3) {
          known.add(Spelling.stripped(key.substring(0, key.length() - 1)));
        }
      }
      keys.add(known);
    }
    return keys;
  }

  /** Returns the tokens of each class in a sentence. */
  Map<String, BitSet> in(List<String> words, boolean withoutMarks) {
    Map<String, BitSet> found = new HashMap<>();
    CueForms<String> index = withoutMarks ? bare : full;
    index
        .find(words.size(), i -> Set.of(withoutMarks ? key(words.get(i)) : words.get(i)))
        .forEach(
            match ->
                found
                    .computeIfAbsent(match.entry(), key -> new BitSet())
                    .set(match.first(), match.last() + 1));
    return found;
  }

  private static String key(String word) {
    return FunctionWords.restored(Spelling.stripped(word));
  }
}
