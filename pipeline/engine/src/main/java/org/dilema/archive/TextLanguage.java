package org.dilema.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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

  /** Words whose forms are kept at hand; most of a text is a few thousand words. */
  private static final int REMEMBERED = 200_000;

  /** A word of a text. */
  record Word(Form form, int start, int end) {
    String written() {
      return form.written();
    }

    String stem() {
      return form.stem();
    }
  }

  private final String code;
  private final Joints joints;
  private final UnaryOperator<TokenStream> stemmer;
  private final Analyzer written;
  private final Analyzer stems;
  private final Set<String> stopWords;
  private final Map<String, Form> known = new ConcurrentHashMap<>();

  private TextLanguage(
      String code, Joints joints, UnaryOperator<TokenStream> stemmer, Set<String> stopWords) {
    this.code = code;
    this.joints = joints;
    this.stemmer = stemmer;
    this.written = new Layer(joints, UnaryOperator.identity());
    this.stems = new Layer(joints, stemmer);
    this.stopWords = stopWords;
  }

  /** Returns the language that searches texts with that code. */
  static TextLanguage of(String code) {
    for (TextLanguage language : ALL) {
      if (language.code.equals(code)) {
        return language;
      }
    }
    return ALL.get(ALL.size() - 1);
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
    return words(text, this::form);
  }

  /** Returns the words of a text, in order, with empty stems: where only their places matter. */
  List<Word> unstemmed(String text) {
    return words(text, Form::bare);
  }

  private List<Word> words(String text, Function<String, Form> form) {
    List<Word> words = new ArrayList<>();
    try (WordTokenizer tokens = new WordTokenizer(joints)) {
      CharTermAttribute surface = tokens.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
      tokens.begin(text);
      while (tokens.incrementToken()) {
        Form word = form.apply(surface.toString());
        words.add(new Word(word, offset.startOffset(), offset.endOffset()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** Returns the stem of one word as written. */
  String stem(String word) {
    return form(word).stem();
  }

  private Form form(String word) {
    Form form = known.get(word);
    if (form == null) {
      form = Form.of(word, stemmed(word));
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(word, form);
    }
    return form;
  }

  private String stemmed(String word) {
    try (TokenStream stream = stemmer.apply(new LayerStream(List.of(word)))) {
      CharTermAttribute stem = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      stream.incrementToken();
      return stem.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Layer extends Analyzer {
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
      return WordRow.GAP;
    }
  }
}
