package org.dilema.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dilema.text.Sentence;
import org.dilema.text.Token;

/** What every language's sentences must be, whatever the text. */
public final class Cut {

  private Cut() {}

  /** Returns the characters of each token of each sentence. */
  public static List<List<String>> words(LanguagePack pack, String text) {
    return pack.sentences(text, 1).stream()
        .map(s -> s.tokens().stream().map(Token::text).toList())
        .toList();
  }

  /** Returns the characters of each sentence. */
  public static List<String> texts(LanguagePack pack, String text) {
    return pack.sentences(text, 1).stream().map(s -> s.span().of(text)).toList();
  }

  /** Checks numbers, order and offsets, and that every visible character is in a token. */
  public static void assertSound(LanguagePack pack, String text) {
    List<Sentence> sentences = pack.sentences(text, 7);
    int at = 0;
    int number = 7;
    for (Sentence sentence : sentences) {
      assertEquals(number++, sentence.number());
      assertFalse(sentence.tokens().isEmpty());
      assertEquals(sentence.span().start(), sentence.tokens().get(0).start());
      for (Token token : sentence.tokens()) {
        assertTrue(token.start() >= at, () -> "tokens overlap at " + token + " in " + text);
        assertTrue(token.end() > token.start(), () -> "empty token " + token);
        assertEquals(text.substring(token.start(), token.end()), token.text());
        assertInvisible(text, at, token.start());
        at = token.end();
      }
      assertEquals(at, sentence.span().end());
      assertOneLine(sentence.span().of(text));
    }
    assertInvisible(text, at, text.length());
  }

  private static void assertInvisible(String text, int start, int end) {
    assertTrue(
        WordLexer.isInvisible(text, start, end),
        () -> "lost: <" + text.substring(start, end) + "> at " + start);
  }

  private static void assertOneLine(String sentence) {
    assertTrue(
        sentence.chars().noneMatch(c -> WordLexer.isNewline((char) c)),
        () -> "spans lines: " + sentence);
  }
}
