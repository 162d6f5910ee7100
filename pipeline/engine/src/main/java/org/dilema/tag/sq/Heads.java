package org.dilema.tag.sq;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dilema.language.Grammar.Case;
import org.dilema.text.Token;

/** Tells by their endings what the nouns above an actor are, and climbs from one to the next. */
final class Heads {

  private static final int DEPTH = 6;
  private static final List<String> DEFINITE =
      List.of(
          "i", "u", "a", "in", "un", "ën", "në", "it", "ut", "së", "ës", "et", "at", "ët", "ve",
          "an");
  private static final List<String> OBLIQUE = List.of("it", "ut", "ës", "së", "ve", "vet");
  private static final List<String> ACCUSATIVE = List.of("in", "un", "ën", "në");
  private static final List<String> PLURAL = List.of("ët", "et", "at", "ve", "ë");

  private final List<Token> tokens;
  private final List<String> words;
  private final boolean[] verbs;

  Heads(List<Token> tokens, List<String> words, boolean[] verbs) {
    this.tokens = tokens;
    this.words = words;
    this.verbs = verbs;
  }

  /** Climbs over linking articles and plain adjectives; returns the topmost head. */
  int climb(int from, List<Integer> heads) {
    int at = from;
    for (int depth = 0; depth < DEPTH; depth++) {
      int up = -1;
      if (at >= 2
          && FunctionWords.LINK.contains(words.get(at - 1))
          && !verbs[at - 1]
          && noun(unquoted(at - 2))) {
        up = unquoted(at - 2);
      } else if (at >= 3
          && FunctionWords.LINK.contains(words.get(at - 1))
          && words.get(at - 2).equals("më")
          && noun(at - 3)) {
        up = at - 3;
      } else if (at >= 1 && adjective(at) && noun(at - 1) && definiteNoun(at - 1)) {
        up = at - 1;
      }
      if (up < 0) {
        return at;
      }
      heads.add(0, up);
      at = up;
    }
    return at;
  }

  /** “dorë e zgjatur” e Moskës: a quotation mark does not part a head from what is below it. */
  int unquoted(int i) {
    return i > 0 && Statements.quote(words.get(i)) ? i - 1 : i;
  }

  private boolean adjective(int i) {
    String text = tokens.get(i).text();
    String word = words.get(i);
    return Character.isLowerCase(text.codePointAt(0))
        && !definiteNoun(i)
        && !FunctionWords.is(word);
  }

  private boolean definiteNoun(int i) {
    return ends(words.get(i), DEFINITE);
  }

  private static boolean ends(String word, List<String> endings) {
    return endings.stream().anyMatch(word::endsWith);
  }

  /** Returns whether a token can be a noun: neither verb nor function word nor mark. */
  boolean noun(int i) {
    return i >= 0
        && !verbs[i]
        && Character.isLetter(words.get(i).codePointAt(0))
        && !FunctionWords.is(words.get(i));
  }

  /** Returns the cases that a head may have by its ending and by the article behind it. */
  Set<Case> cases(int i) {
    String word = words.get(i);
    String link = i + 1 < words.size() ? words.get(i + 1) : "";
    if (link.equals("i")) {
      return EnumSet.of(Case.NOMINATIVE);
    }
    if (ends(word, OBLIQUE) || link.equals("së")) {
      return EnumSet.of(Case.OBLIQUE);
    }
    if (ends(word, ACCUSATIVE) || word.endsWith("n") && link.equals("e")) {
      return EnumSet.of(Case.ACCUSATIVE);
    }
    if (word.endsWith("ja")
        || (word.endsWith("a") && !word.endsWith("ra"))
        || word.endsWith("i")
        || word.endsWith("u")) {
      return EnumSet.of(Case.NOMINATIVE);
    }
    return EnumSet.of(Case.NOMINATIVE, Case.ACCUSATIVE);
  }

  /** Returns whether a word has the ending of a plural. */
  boolean plural(int i) {
    return ends(words.get(i), PLURAL);
  }
}
