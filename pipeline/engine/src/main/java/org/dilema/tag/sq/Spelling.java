package org.dilema.tag.sq;

import java.util.Locale;
import java.util.Set;
import org.dilema.tag.actor.Diacritics;
import org.dilema.text.Article;
import org.dilema.text.Sentence;
import org.dilema.text.Token;

/** Tells text typed without ë and ç, in which words are looked up without their marks. */
final class Spelling {

  private static final double LEAST_SHARE = 0.005;
  private static final int LEAST_LETTERS = 25;
  private static final Set<String> TELLING =
      Set.of(
          "per",
          "eshte",
          "nje",
          "kane",
          "jane",
          "kunder",
          "nese",
          "perdor",
          "gjate",
          "ceshtje",
          "asnje",
          "vetem",
          "tha.",
          "eshtë",
          "keto",
          "kete",
          "cdo",
          "njesi",
          "frike",
          "lufte",
          "kercenim",
          "te",
          "ne");

  private Spelling() {}

  /** Returns whether an article's letters hardly ever bear a mark (codebook 4.4). */
  static boolean bare(Article article) {
    int[] counts = new int[2];
    count(article.title(), counts);
    count(article.body(), counts);
    return counts[0] >= LEAST_LETTERS && counts[1] < LEAST_SHARE * counts[0];
  }

  private static void count(String text, int[] counts) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        counts[0]++;
        counts[1] += marked(c) ? 1 : 0;
      }
    }
  }

  /** Returns whether a sentence has no mark and holds words that would bear one. */
  static boolean bare(Sentence sentence) {
    int telling = 0;
    for (Token token : sentence.tokens()) {
      String text = token.text();
      for (int i = 0; i < text.length(); i++) {
        if (marked(text.charAt(i))) {
          return false;
        }
      }
      telling += TELLING.contains(text.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return telling > 0;
  }

  private static boolean marked(char c) {
    return c == 'ë' || c == 'Ë' || c == 'ç' || c == 'Ç' || c == '\u0308' || c == '\u0327';
  }

  /** Returns the key of a word: lower case, composed, plain apostrophe. */
  static String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 0x300) {
        return java.text.Normalizer.normalize(lower, java.text.Normalizer.Form.NFC)
            .replaceAll("[’‘`´ʼ]", "'");
      }
    }
    return lower;
  }

  /** Returns the key without marks. */
  static String stripped(String key) {
    return Diacritics.strip(key);
  }
}
