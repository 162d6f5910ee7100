package org.dilema.lexicon.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilema.language.LanguagePack;
import org.dilema.language.WordForm;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.Cue;
import org.dilema.lexicon.CueInflection;
import org.dilema.lexicon.LanguageLexicon;

/**
 * Writes the cues of a language as a dictionary of quanteda: category, subcategory, and every form
 * of every cue, for quanteda neither inflects nor lemmatizes. What quanteda cannot say is lost:
 * rules, conditions and weights.
 */
public final class QuantedaExport {

  /** Forms of one cue beyond which a phrase is not multiplied out any further. */
  private static final int MOST_FORMS = 5_000;

  private QuantedaExport() {}

  /** Returns the dictionary as YAML in UTF-8, sorted, so that equal lexicons give equal files. */
  public static String yaml(LanguageLexicon lexicon, LanguagePack pack) {
    Map<Category, Map<String, Set<String>>> dictionary = new TreeMap<>();
    for (Cue cue : lexicon.cues()) {
      Set<String> forms =
          dictionary
              .computeIfAbsent(cue.category(), key -> new TreeMap<>())
              .computeIfAbsent(cue.subcategory(), key -> new TreeSet<>());
      forms.addAll(forms(cue, pack));
    }
    StringBuilder yaml = new StringBuilder();
    dictionary.forEach(
        (category, subcategories) -> {
          yaml.append(category).append(":\n");
          subcategories.forEach(
              (subcategory, forms) -> {
                yaml.append("  ").append(quoted(subcategory)).append(":\n");
                forms.forEach(form -> yaml.append("  - ").append(quoted(form)).append('\n'));
              });
        });
    return yaml.toString();
  }

  /** Returns the forms of a cue; of a phrase every combination of its words' forms. */
  static List<String> forms(Cue cue, LanguagePack pack) {
    List<String> phrases = List.of("");
    for (Set<WordForm> word : CueInflection.forms(cue, pack)) {
      List<String> longer = new ArrayList<>();
      for (String phrase : phrases) {
        for (String form : texts(word)) {
          longer.add(phrase.isEmpty() ? form : phrase + " " + form);
        }
      }
      if (longer.size() > MOST_FORMS) {
        return List.of(cue.lemma());
      }
      phrases = longer.isEmpty() ? phrases : longer;
    }
    return phrases;
  }

  private static Set<String> texts(Set<WordForm> forms) {
    Set<String> texts = new TreeSet<>();
    forms.forEach(form -> texts.add(form.text().toLowerCase(Locale.ROOT)));
    return texts;
  }

  /** Quotes keep YAML from reading "no" as a truth value and "1" as a number. */
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
