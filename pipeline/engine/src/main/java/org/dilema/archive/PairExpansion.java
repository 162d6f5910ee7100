package org.dilema.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.lexicon.Pairs;

/**
 * Looks for every word of a query in the other language too. A word finds its pair in any form:
 * {@code threats} and {@code kërcënimet} both know each other.
 */
final class PairExpansion {
  private final Map<String, Set<String>> others = new LinkedHashMap<>();
  private final List<String> expansions = new ArrayList<>();

  PairExpansion(Pairs pairs) {
    for (Pairs.Pair pair : pairs.entries()) {
      pair("en", pair.en(), pair.sq());
      pair("sq", pair.sq(), pair.en());
    }
  }

  private void pair(String language, String word, String other) {
    others.computeIfAbsent(key(language, word), key -> new LinkedHashSet<>()).add(other);
  }

  private static String key(String language, String text) {
    StringBuilder key = new StringBuilder(language);
    TextLanguage.of(language).words(text).forEach(word -> key.append(' ').append(word.stem()));
    return key.toString();
  }

  /** Returns what was added, one line a word. */
  List<String> expansions() {
    return List.copyOf(new LinkedHashSet<>(expansions));
  }

  /** Returns the counterparts of a word or phrase. */
  List<String> of(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (String language : List.of("en", "sq")) {
      found.addAll(others.getOrDefault(key(language, text), Set.of()));
    }
    return List.copyOf(found);
  }

  /** Returns the expression with each word or its counterparts. */
  Expression expand(Expression expression) {
    if (others.isEmpty()) {
      return expression;
    } else if (expression instanceof Expression.All all) {
      return new Expression.All(all.parts().stream().map(this::expand).toList());
    } else if (expression instanceof Expression.Any any) {
      return new Expression.Any(any.parts().stream().map(this::expand).toList());
    } else if (expression instanceof Expression.Not not) {
      return new Expression.Not(expand(not.part()));
    } else if (expression instanceof Expression.Boosted boosted) {
      return new Expression.Boosted(expand(boosted.part()), boosted.weight());
    } else if (expression instanceof Expression.Word word && QueryFields.isText(word.field())) {
      return with(word, word.field(), word.text(), word.position());
    } else if (expression instanceof Expression.Phrase phrase
        && QueryFields.isText(phrase.field())) {
      return with(phrase, phrase.field(), phrase.text(), phrase.position());
    }
    return expression;
  }

  private Expression with(Expression given, String field, String text, int position) {
    List<String> found = of(text);
    if (found.isEmpty()) {
      return given;
    }
    expansions.add(text + ": " + String.join(", ", found));
    List<Expression> any = new ArrayList<>(List.of(given));
    found.forEach(other -> any.add(new Expression.Phrase(field, other, 0, position)));
    return new Expression.Any(any);
  }
}
