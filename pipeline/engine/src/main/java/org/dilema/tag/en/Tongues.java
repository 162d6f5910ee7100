package org.dilema.tag.en;

import static org.dilema.tag.actor.Words.lower;
import static org.dilema.tag.actor.Words.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dilema.lexicon.WordClasses;
import org.dilema.tag.actor.LanguageNames;
import org.dilema.text.Token;

/** Finds demonyms that name a language: "speaks Russian", "translated into Serbian". */
final class Tongues {

  private static final int REACH = 4;

  private final LanguageNames names;
  private final Set<String> speaking;
  private final Set<String> learning;
  private final Set<String> translating;
  private final Set<String> things;
  private final Set<String> beyond;

  Tongues(WordClasses classes) {
    this.names = new LanguageNames(words(classes, "language"), Set.of("and", "or", ","));
    this.speaking = words(classes, "speaking");
    this.learning = words(classes, "learning");
    this.translating = words(classes, "translating");
    this.things = words(classes, "of-language");
    this.beyond = words(classes, "behind-language");
  }

  private static Set<String> words(WordClasses classes, String name) {
    return classes.of(name).stream()
        .map(WordClasses.Entry::lemma)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns whether the name from one token to another is that of a language here. */
  boolean are(List<Token> tokens, int first, int last) {
    if (!names.is(tokens, last)) {
      return false;
    }
    LanguageNames.Series series = names.around(tokens, first, last);
    String before = lower(tokens, series.first() - 1);
    int after = series.last() + 1;
    if (speaking.contains(before) || things.contains(behindHyphen(tokens, after))) {
      return true;
    }
    boolean alone = !startsNoun(tokens, after);
    return alone
        && (before.equals("in")
            || learning.contains(before)
            || Set.of("into", "from", "to").contains(before)
                && translated(tokens, series.first() - 1));
  }

  private static String behindHyphen(List<Token> tokens, int index) {
    return lower(tokens, text(tokens, index).equals("-") ? index + 1 : index);
  }

  private boolean translated(List<Token> tokens, int preposition) {
    for (int i = preposition - 1; i >= 0 && i > preposition - REACH; i--) {
      if (translating.contains(lower(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  /** "in Russian" is the language; "in Russian hands" is not. */
  private boolean startsNoun(List<Token> tokens, int index) {
    String next = text(tokens, index);
    return !next.isEmpty() && Character.isLetter(next.codePointAt(0)) && !beyond.contains(next);
  }
}
