package org.dilema.language.en;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dilema.language.MissingSpaces;
import org.dilema.language.SpacedText;
import org.dilema.language.WordLexer;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;

/**
 * Cuts English as CoreNLP's default pipeline does, which its tagger and parser were trained on,
 * with every newline the end of a sentence.
 */
final class EnglishSentences {

  private static final MissingSpaces MISSING =
      new MissingSpaces(
          Set.of(
              "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "cpl",
              "adm", "brig", "st", "sen", "rep", "gov", "pres", "amb", "rev", "hon", "jr", "sr",
              "no", "vs", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "ph"));

  private static final WordLexer LEXER = new WordLexer("tokenizeNLs");

  private static final WordToSentenceProcessor<CoreLabel> SPLITTER =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.ALWAYS);

  private EnglishSentences() {}

  static List<Sentence> of(String text, int firstNumber) {
    SpacedText spaced = MISSING.mend(text);
    List<Sentence> sentences = new ArrayList<>();
    for (List<CoreLabel> labels : SPLITTER.process(labels(spaced.text()))) {
      List<Token> tokens = tokens(labels, spaced, text);
      if (!tokens.isEmpty()) {
        Span span = new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        sentences.add(new Sentence(firstNumber + sentences.size(), span, tokens));
      }
    }
    return sentences;
  }

  private static List<CoreLabel> labels(String text) {
    List<CoreLabel> labels = LEXER.lex(text);
    for (CoreLabel label : labels) {
      // Markup may be quoted across lines; the end of a line is still the end of a sentence.
      if (label.endPosition() - label.beginPosition() > 2 && spansLines(label, text)) {
        return lineByLine(text);
      }
    }
    return labels;
  }

  private static boolean spansLines(CoreLabel label, String text) {
    for (int i = label.beginPosition(); i < label.endPosition(); i++) {
      if (WordLexer.isNewline(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<CoreLabel> lineByLine(String text) {
    List<CoreLabel> labels = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || WordLexer.isNewline(text.charAt(i))) {
        for (CoreLabel label : LEXER.lex(text.substring(start, i))) {
          label.setBeginPosition(label.beginPosition() + start);
          label.setEndPosition(label.endPosition() + start);
          labels.add(label);
        }
        CoreLabel newline = new CoreLabel();
        newline.setWord(PTBTokenizer.getNewlineToken());
        labels.add(newline);
        start = i + 1;
      }
    }
    return labels;
  }

  private static List<Token> tokens(List<CoreLabel> labels, SpacedText spaced, String text) {
    List<Token> tokens = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      int start = spaced.original(label.beginPosition());
      int end = spaced.original(label.endPosition());
      if (!WordLexer.isInvisible(text, start, end)) {
        tokens.add(new Token(text.substring(start, end), start, end));
      }
    }
    return tokens;
  }
}
