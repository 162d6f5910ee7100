package org.dilema.archive;

import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;

/**
 * Takes English words back to a word, not to a root: KStem (Krovetz 1993, "Viewing morphology as an
 * inference process") removes endings only where its word list knows what remains, so that {@code
 * organisation} and {@code organ} stay apart. What its list leaves alone although it is an
 * inflected form, and the strong verbs of the subject, are given here.
 */
final class EnglishStemmer {
  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("threatening", "threaten"),
          Map.entry("frightening", "frighten"),
          Map.entry("frightened", "frighten"),
          Map.entry("terrifying", "terrify"),
          Map.entry("warning", "warn"),
          Map.entry("warnings", "warn"),
          Map.entry("feared", "fear"),
          Map.entry("fearing", "fear"),
          Map.entry("alarming", "alarm"),
          Map.entry("alarmed", "alarm"),
          Map.entry("fought", "fight"),
          Map.entry("sought", "seek"),
          Map.entry("bought", "buy"),
          Map.entry("said", "say"),
          Map.entry("told", "tell"),
          Map.entry("met", "meet"),
          Map.entry("held", "hold"),
          Map.entry("left", "leave"),
          Map.entry("led", "lead"),
          Map.entry("withdrew", "withdraw"),
          Map.entry("withdrawn", "withdraw"),
          Map.entry("chose", "choose"),
          Map.entry("chosen", "choose"),
          Map.entry("shot", "shoot"),
          Map.entry("struck", "strike"),
          Map.entry("broke", "break"),
          Map.entry("broken", "break"),
          Map.entry("spoke", "speak"),
          Map.entry("spoken", "speak"));

  private EnglishStemmer() {}

  /** Returns a stream of stems over a stream of words as written. */
  static TokenStream over(TokenStream words) {
    TokenStream bare = new RuleFilter(new EnglishPossessiveFilter(words), Letters::fold);
    return new RuleFilter(
        new KStemFilter(new RuleFilter(bare, EnglishStemmer::spelling)), EnglishStemmer::spelling);
  }

  /** Brings the Albanian spelling of South Slavic names to the usual English one. */
  private static String spelling(String word) {
    if (word.length() >= 4 && word.endsWith("iq")) {
      return word.substring(0, word.length() - 1) + "c";
    }
    return FORMS.getOrDefault(word, word);
  }
}
