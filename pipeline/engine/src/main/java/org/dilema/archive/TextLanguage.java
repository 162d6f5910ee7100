package org.dilema.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How one language is searched: two layers of words at the same positions. The layer {@code word}
 * keeps every word as written (composed, without a hyphenated case ending); the layer {@code stem}
 * is what remains without case, diacritics and inflection.
 */
final class TextLanguage {
  /** Languages of the archive; the last one takes every text in another language, unstemmed. */
  static final List<TextLanguage> ALL =
      List.of(
          new TextLanguage("en", Joints.APOSTROPHE, EnglishStemmer::over, StopWords.of("en")),
          new TextLanguage(
              "sq",
              new AlbanianJoints(),
              words -> new RuleFilter(new RuleFilter(words, Letters::fold), AlbanianStemmer::stem),
              StopWords.of("sq")),
          new TextLanguage(
              "xx", Joints.APOSTROPHE, words -> new RuleFilter(words, Letters::fold), Set.of()));

  /** A word of a text. */
  record Word(String written, String stem, int start, int end) {}

  private final String code;
  private final Analyzer written;
  private final Analyzer stems;
  private final Set<String> stopWords;

  private TextLanguage(
      String code, Joints joints, UnaryOperator<TokenStream> stemmer, Set<String> stopWords) {
    this.code = code;
    this.written = new Layer(joints, UnaryOperator.identity());
    this.stems = new Layer(joints, stemmer);
    this.stopWords = stopWords;
  }

  /** Returns the language that searches texts with that code. */
  static TextLanguage of(String code) {
    return ALL.stream()
        .filter(language -> language.code.equals(code))
        .findFirst()
        .orElse(ALL.get(ALL.size() - 1));
  }

  /** Returns the code under which the layers of the language are filed. */
  String code() {
    return code;
  }

  /** Returns the analyzer of the layer of words as written. */
  Analyzer written() {
    return written;
  }

  /** Returns the analyzer of the layer of stems. */
  Analyzer stems() {
    return stems;
  }

  /** Returns whether a word carries grammar rather than meaning. */
  boolean isStopWord(String word) {
    return stopWords.contains(Letters.fold(word));
  }

  /** Returns the words of a text with their stems, in order. */
  List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream plain = written.tokenStream("", text);
        TokenStream stemmed = stems.tokenStream("", text)) {
      CharTermAttribute surface = plain.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = plain.addAttribute(OffsetAttribute.class);
      CharTermAttribute stem = stemmed.addAttribute(CharTermAttribute.class);
      plain.reset();
      stemmed.reset();
      while (plain.incrementToken() && stemmed.incrementToken()) {
        words.add(
            new Word(
                surface.toString(), stem.toString(), offset.startOffset(), offset.endOffset()));
      }
      plain.end();
      stemmed.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static final class Layer extends Analyzer {
    private static final int GAP = 100;
    private final Joints joints;
    private final UnaryOperator<TokenStream> chain;

    Layer(Joints joints, UnaryOperator<TokenStream> chain) {
      this.joints = joints;
      this.chain = chain;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new WordTokenizer(joints);
      return new TokenStreamComponents(words, chain.apply(words));
    }

    /** Keeps phrases from running out of the title into the body. */
    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }
}
