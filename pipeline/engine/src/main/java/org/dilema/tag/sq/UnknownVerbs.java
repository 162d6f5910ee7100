package org.dilema.tag.sq;

import java.util.Set;
import java.util.regex.Pattern;
import org.dilema.language.Grammar;
import org.dilema.language.Grammar.Number;
import org.dilema.language.Grammar.Voice;
import org.jspecify.annotations.Nullable;

/** Tells by its ending and the particles before it what a verb is that the lexicon lacks. */
final class UnknownVerbs {

  private static final Pattern INTENDED = Pattern.compile("\\p{L}{2,}(ë|het|hen|in|et|en|sh)");
  private static final Pattern FINITE =
      Pattern.compile(
          ".{2,}(oi|uan|ojnë|ojne|ohet|ohen|onte|onin|ohej|oheshin|ojë|uam|ojmë|ohemi)");
  private static final Pattern THIRD = Pattern.compile(".{3,}on");
  static final Pattern PARTICIPLE = Pattern.compile(".{2,}(uar|yer|ur|rë|ënë|ar|ue|nur|në|ner)");

  private UnknownVerbs() {}

  /** Returns what a word tells as a verb, or null where it hardly is one. */
  static @Nullable Grammar guess(String word, Set<String> before, boolean helped) {
    if (word.endsWith("onin") && Set.of("me").containsAll(before)) {
      return null; // "rajonin", "milionin"
    }
    if (helped && PARTICIPLE.matcher(word).matches()) {
      return Grammar.NONE;
    }
    boolean moved =
        before.contains("do")
            || before.contains("u")
            || before.contains("nuk")
            || before.contains("po")
            || before.contains("s'");
    boolean purposed = before.contains("të") && (before.contains("do") || before.contains("mund"));
    if (purposed && INTENDED.matcher(word).matches()) {
      boolean many = word.endsWith("in") || word.endsWith("në") || word.endsWith("en");
      return new Grammar(
          Set.of(),
          Set.of(many ? Number.PLURAL : Number.SINGULAR),
          false,
          word.matches(".*he[tn]") ? Set.of(Voice.NON_ACTIVE) : Set.of());
    }
    if (FINITE.matcher(word).matches() || (moved && THIRD.matcher(word).matches())) {
      boolean plural = word.endsWith("n") && !word.endsWith("on") || word.endsWith("jnë");
      return new Grammar(
          Set.of(),
          Set.of(plural ? Number.PLURAL : Number.SINGULAR),
          false,
          word.contains("ohe") ? Set.of(Voice.NON_ACTIVE) : Set.of());
    }
    return null;
  }
}
