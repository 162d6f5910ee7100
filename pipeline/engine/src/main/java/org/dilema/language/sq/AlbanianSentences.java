package org.dilema.language.sq;

import java.util.ArrayList;
import java.util.List;
import org.dilema.language.MissingSpaces;
import org.dilema.language.SpacedText;
import org.dilema.language.WordLexer;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;

/** Cuts Albanian into sentences of tokens, line by line. */
final class AlbanianSentences {

  private static final MissingSpaces MISSING = new MissingSpaces(Abbreviations.LEADING);

  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();
  private final int firstNumber;

  private AlbanianSentences(String text, int firstNumber) {
    this.text = text;
    this.firstNumber = firstNumber;
  }

  static List<Sentence> of(String text, int firstNumber) {
    return new AlbanianSentences(text, firstNumber).cut();
  }

  private List<Sentence> cut() {
    SpacedText spaced = MISSING.mend(text);
    String all = spaced.text();
    int start = 0;
    for (int i = 0; i <= all.length(); i++) {
      if (i == all.length() || WordLexer.isNewline(all.charAt(i))) {
        if (i > start) {
          cutLine(spaced, start, i);
        }
        start = i + 1;
      }
    }
    return sentences;
  }

  private void cutLine(SpacedText spaced, int start, int end) {
    List<Token> line = new ArrayList<>();
    AlbanianTokens.add(spaced, start, end, text, line);
    SentenceEnds ends = new SentenceEnds(line);
    int from = 0;
    while (from < line.size()) {
      int to = ends.endOf(from);
      List<Token> tokens = line.subList(from, to);
      Span span = new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
      sentences.add(new Sentence(firstNumber + sentences.size(), span, tokens));
      from = to;
    }
  }
}
