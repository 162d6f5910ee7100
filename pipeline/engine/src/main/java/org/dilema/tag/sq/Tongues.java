package org.dilema.tag.sq;

import static org.dilema.tag.actor.Words.lower;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.language.LanguagePack;
import org.dilema.language.WordForm;
import org.dilema.lexicon.WordClasses;
import org.dilema.tag.actor.LanguageNames;
import org.dilema.text.Token;

/** Finds demonyms that name a language: "gjuha shqipe dhe serbe", "alfabeti shqip". */
final class Tongues {

  private final LanguageNames names;
  private final Set<String> things;

  Tongues(WordClasses classes, LanguagePack pack) {
    this.names =
        new LanguageNames(
            forms(classes, pack, "language"), Set.of("dhe", "e", "edhe", "ose", "apo", ","));
    this.things = forms(classes, pack, "of-language");
  }

  private static Set<String> forms(WordClasses classes, LanguagePack pack, String name) {
    Set<String> forms = new TreeSet<>();
    for (WordClasses.Entry entry : classes.of(name)) {
      for (Set<WordForm> word : pack.forms(entry.lemma(), entry.inflection())) {
        word.forEach(form -> forms.add(form.text()));
      }
    }
    return forms;
  }

  /** Returns whether the name from one token to another is that of a language here. */
  boolean are(List<Token> tokens, int first, int last) {
    return names.is(tokens, last)
        && things.contains(lower(tokens, names.around(tokens, first, last).first() - 1));
  }
}
