package org.dilema.tag.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;
import org.junit.jupiter.api.Test;

class LongSentencesTest {

  private static Sentence sentence(int number, int start, int tokens) {
    List<Token> words = new ArrayList<>();
    for (int i = 0; i < tokens; i++) {
      words.add(new Token("w", start + 2 * i, start + 2 * i + 1));
    }
    return new Sentence(number, new Span(start, start + 2 * tokens), words);
  }

  @Test
  void leavesSentencesThatEndAsTheyAre() {
    List<Sentence> given = List.of(sentence(0, 0, 5), sentence(1, 0, LongSentences.MOST));
    assertSame(given, LongSentences.cut(given));
  }

  @Test
  void cutsWhatNoStopEndsAndNumbersWhatFollows() {
    int most = LongSentences.MOST;
    List<Sentence> cut =
        LongSentences.cut(List.of(sentence(1, 0, 2 * most + 1), sentence(2, 9_000, 3)));
    assertEquals(List.of(1, 2, 3, 4), cut.stream().map(Sentence::number).toList());
    assertEquals(List.of(most, most, 1, 3), cut.stream().map(one -> one.tokens().size()).toList());
    assertEquals(new Span(2 * most, 4 * most - 1), cut.get(1).span());
    assertEquals(sentence(2, 9_000, 3).span(), cut.get(3).span());
  }

  @Test
  void keepsTheTitleOneSentence() {
    List<Sentence> cut =
        LongSentences.cut(List.of(sentence(0, 0, 3 * LongSentences.MOST), sentence(1, 0, 3)));
    assertEquals(List.of(0, 1), cut.stream().map(Sentence::number).toList());
    assertEquals(LongSentences.MOST, cut.get(0).tokens().size());
  }
}
