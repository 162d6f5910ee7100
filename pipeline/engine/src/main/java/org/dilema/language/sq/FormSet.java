package org.dilema.language.sq;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dilema.language.Grammar;
import org.dilema.language.WordForm;

/** Collects the forms of one word; a form met twice keeps both readings. */
final class FormSet {

  private final Map<String, Grammar> forms = new TreeMap<>();

  FormSet add(String form, Grammar grammar) {
    forms.merge(form, grammar, Grammar::or);
    return this;
  }

  /** Returns the forms in the order of their letters. */
  Set<WordForm> build() {
    Set<WordForm> built = new LinkedHashSet<>();
    forms.forEach((form, grammar) -> built.add(new WordForm(form, grammar)));
    return Collections.unmodifiableSet(built);
  }
}
