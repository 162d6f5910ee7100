package org.dilema.archive;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/** Names of the index's fields, and the kinds of documents a block is made of. */
final class Fields {
  /** Version of the layout; a change here makes older archives ask to be built again. */
  static final String FORMAT = "3";

  static final String FORMAT_KEY = "dilema.archive.format";
  static final String ARTICLES_KEY = "dilema.archive.articles";
  static final String HASH_KEY = "dilema.archive.hash";

  static final String KIND = "kind";
  static final String BLOCK = "block";
  static final String ID = "id";
  static final String OUTLET = "outlet";
  static final String LANGUAGE = "language";
  static final String ANALYZER = "analyzer";
  static final String STORY = "story";
  static final String DATE = "date";
  static final String NUMBER = "number";
  static final String START = "start";
  static final String END = "end";
  static final String PLACE = "place";
  static final String TITLE = "title";
  static final String BODY = "body";
  static final String URL = "url";
  static final String ACTOR = "actor";
  static final String FRAME = "frame";
  static final String CATEGORY = "category";
  static final String POLARITY = "polarity";
  static final String MODALITY = "modality";
  static final String SPEAKER = "speaker";
  static final String CUE = "cue";
  static final String READING = "reading";
  static final String LAYOUT = "layout";
  static final String CONTENT = "content";
  static final String SOURCE = "source";

  /**
   * Stands before a lemma that comes from annotation, and alone at every word that was annotated: a
   * lexicon's lemma holds for all forms in all texts, an annotated one where it stands.
   */
  static final String ANNOTATED = "+";

  static final List<String> ROLES =
      List.of(
          "experiencer",
          "feared",
          "threatener",
          "target",
          "seeker",
          "provider",
          "distruster",
          "distrusted",
          "partner");

  static final Query ARTICLES = kind(Kind.ARTICLE);
  static final Query SENTENCES = kind(Kind.SENTENCE);
  static final BitSetProducer ARTICLE_BITS = new QueryBitSetProducer(ARTICLES);
  static final BitSetProducer SENTENCE_BITS =
      new QueryBitSetProducer(
          new BooleanQuery.Builder()
              .add(ARTICLES, Occur.SHOULD)
              .add(SENTENCES, Occur.SHOULD)
              .build());

  private Fields() {}

  /**
   * Kinds of documents: the frames of a sentence stand before it, the sentences before the article.
   */
  enum Kind {
    FRAME("f"),
    SENTENCE("s"),
    ARTICLE("a");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** Returns the letter that stands in the index. */
    String code() {
      return code;
    }
  }

  /** Returns the field of words as written. */
  static String written(Unit unit, TextLanguage language) {
    return prefix(unit) + "word." + language.code();
  }

  /** Returns a layer of the tokens of an article, at the positions of its words. */
  static String layer(Layer layer, TextLanguage language) {
    return "a." + layer.name().toLowerCase(Locale.ROOT) + "." + language.code();
  }

  /** Returns whether a layer has exactly one term at every position. */
  static boolean isDense(String field) {
    return field.startsWith("a.word.")
        || field.startsWith("a.fold.")
        || field.startsWith("a.stem.");
  }

  /** Returns whether a field holds words of one language and one unit. */
  static boolean isOfWords(String field) {
    return isDense(field) || field.startsWith("s.word.") || field.startsWith("s.stem.");
  }

  /** Layers of tokens that stand at the positions of the words. */
  enum Layer {
    WORD,
    FOLD,
    STEM,
    LEMMA,
    POS,
    ACTOR,
    FRAME,
    ROLE
  }

  /** Returns the field of stems. */
  static String stems(Unit unit, TextLanguage language) {
    return prefix(unit) + "stem." + language.code();
  }

  /** Returns the field of the actors that fill a role. */
  static String role(String name) {
    return "role." + name;
  }

  /** Returns the field that a value is sorted and counted by. */
  static String sort(String name) {
    return "by." + name;
  }

  /** Returns the field that a value is shown from. */
  static String stored(String name) {
    return "show." + name;
  }

  private static String prefix(Unit unit) {
    return unit == Unit.ARTICLE ? "a." : "s.";
  }

  private static Query kind(Kind kind) {
    return new TermQuery(new Term(KIND, kind.code()));
  }
}
