package org.dilema.tag.sq;

import java.util.Set;
import org.dilema.language.Grammar.Number;

/**
 * A verb with its particles, clitics and auxiliary.
 *
 * @param first first token
 * @param main the token that carries the meaning
 * @param lemmas lemmas that it may have; empty where the lexicon does not know it
 * @param nonActive whether its subject undergoes
 * @param number numbers of its subject; empty where it is not finite
 * @param firstPerson whether the subject is the one who speaks
 * @param words particles, clitics and auxiliaries before the verb
 */
record VerbGroup(
    int first,
    int main,
    Set<String> lemmas,
    boolean nonActive,
    Set<Number> number,
    boolean firstPerson,
    Set<String> words) {

  boolean covers(int token) {
    return first <= token && token <= main;
  }

  boolean has(String word) {
    return words.contains(word);
  }

  boolean is(Set<String> some) {
    return lemmas.stream().anyMatch(some::contains);
  }

  /** Returns whether it takes its subject from the verb before it. */
  boolean dependent() {
    return has("duke") || has("për") || has("tu") || (has("të") && !has("do") && !has("mund"));
  }

  boolean negated() {
    return has("nuk") || has("s'") || has("s") || has("mos") || (has("pa") && !has("u pa"));
  }

  boolean copula() {
    return is(Set.of("jam", "mbetem", "mbes", "quhem", "konsiderohem", "bëhem"));
  }
}
