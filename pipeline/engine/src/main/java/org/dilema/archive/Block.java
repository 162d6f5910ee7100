package org.dilema.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Article;
import org.dilema.text.Sentence;

/**
 * The documents of one article, in the order in which they stand in the index: the frames of each
 * sentence, the sentence, and last the article.
 */
final class Block {
  private static final FieldType RANKED = layer(false);
  private static final FieldType UNRANKED = layer(true);
  private static final List<Fields.Layer> SPARSE =
      List.of(
          Fields.Layer.LEMMA,
          Fields.Layer.POS,
          Fields.Layer.ACTOR,
          Fields.Layer.FRAME,
          Fields.Layer.ROLE);

  private final TaggedArticle tagged;
  private final Map<Integer, List<Mention>> mentions;
  private final Map<Integer, List<Frame>> frames;
  private final Article article;
  private final TextLanguage language;
  private final WordRow row;
  private final Layout layout;
  private final TokenLayers layers;
  private final ContentHash hash;

  Block(TaggedArticle tagged, Lemmas lemmas) {
    this.tagged = tagged;
    this.mentions = tagged.mentionsBySentence();
    this.frames = tagged.framesBySentence();
    this.article = tagged.curated().article();
    this.language = TextLanguage.of(tagged.curated().language());
    this.row = WordRow.of(language, article.title(), article.body());
    this.layout = Layout.of(row, tagged.document().sentences());
    this.layers = new TokenLayers(tagged, row, language, lemmas);
    this.hash = ContentHash.of(tagged);
  }

  /** Returns the key under which all documents of an article are filed, to replace or delete it. */
  static String key(String articleId) {
    return articleId.length() <= 1000 ? articleId : articleId.substring(0, 1000);
  }

  /** Returns the hash of the article and its tags. */
  ContentHash hash() {
    return hash;
  }

  /** Builds the documents. */
  List<Document> documents() {
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < tagged.document().sentences().size(); i++) {
      Sentence sentence = tagged.document().sentences().get(i);
      framesIn(sentence).forEach(frame -> all.add(frame(frame)));
      all.add(sentence(sentence, layout.sentences().get(i)));
    }
    all.add(whole());
    return all;
  }

  private List<Frame> framesIn(Sentence sentence) {
    return frames.getOrDefault(sentence.number(), List.of());
  }

  private Document frame(Frame frame) {
    Document out = document(Fields.Kind.FRAME);
    term(out, Fields.CATEGORY, frame.category().name());
    TokenLayers.names(frame).forEach(name -> term(out, Fields.FRAME, name));
    term(out, Fields.POLARITY, frame.polarity().label());
    term(out, Fields.MODALITY, frame.modality().label());
    term(out, Fields.CUE, frame.cue());
    FrameReading reading =
        new FrameReading(
            frame.category().name(),
            frame.subcategory(),
            frame.polarity().label(),
            frame.modality().label());
    out.add(new SortedDocValuesField(Fields.READING, new BytesRef(reading.toString())));
    term(out, Fields.SPEAKER, frame.speaker());
    for (Role role : frame.roles()) {
      actor(out, Fields.role(role.name()), role.actor(), role.codes());
    }
    return out;
  }

  private Document sentence(Sentence sentence, Layout.Passage place) {
    Document out = document(Fields.Kind.SENTENCE);
    term(out, Fields.ANALYZER, language.code());
    TermStream stems = new TermStream(row, Form::stemTerm, place.first(), place.end());
    TermStream written = new TermStream(row, Form::writtenTerm, place.first(), place.end());
    out.add(new Field(Fields.stems(Unit.SENTENCE, language), stems, RANKED));
    out.add(new Field(Fields.written(Unit.SENTENCE, language), written, UNRANKED));
    out.add(new NumericDocValuesField(Fields.NUMBER, sentence.number()));
    out.add(new NumericDocValuesField(Fields.START, sentence.span().start()));
    out.add(new NumericDocValuesField(Fields.END, sentence.span().end()));
    if (sentence.number() == 0) {
      term(out, Fields.PLACE, Fields.TITLE);
    }
    Set<String> codes = new TreeSet<>();
    for (Mention mention : mentions.getOrDefault(sentence.number(), List.of())) {
      actor(out, Fields.ACTOR, mention.actor(), mention.codes());
      codes.addAll(mention.codes());
    }
    Set<String> categories = new TreeSet<>();
    framesIn(sentence).forEach(frame -> categories.add(frame.category().name()));
    facets(out, codes, categories);
    return out;
  }

  private Document whole() {
    Document out = document(Fields.Kind.ARTICLE);
    term(out, Fields.ANALYZER, language.code());
    dense(out, Fields.Layer.STEM, Form::stemTerm, RANKED);
    dense(out, Fields.Layer.WORD, Form::writtenTerm, UNRANKED);
    dense(out, Fields.Layer.FOLD, Form::foldedTerm, UNRANKED);
    for (Fields.Layer layer : SPARSE) {
      LayerStream stream = layers.stream(layer);
      if (!stream.isEmpty()) {
        out.add(new Field(Fields.layer(layer, language), stream, UNRANKED));
      }
    }
    out.add(new BinaryDocValuesField(Fields.LAYOUT, layout.bytes()));
    out.add(new BinaryDocValuesField(Fields.CONTENT, hash.bytes()));
    shown(out);
    filters(out);
    Set<String> codes = new TreeSet<>();
    tagged.mentions().forEach(mention -> codes.addAll(mention.codes()));
    Set<String> categories = new TreeSet<>();
    tagged.frames().forEach(frame -> categories.add(frame.category().name()));
    facets(out, codes, categories);
    return out;
  }

  private void dense(
      Document out, Fields.Layer layer, Function<Form, BytesRef> term, FieldType type) {
    out.add(new Field(Fields.layer(layer, language), new TermStream(row, term), type));
  }

  private void shown(Document out) {
    out.add(new StoredField(Fields.stored(Fields.ID), article.id()));
    out.add(new StoredField(Fields.stored(Fields.TITLE), article.title()));
    out.add(new StoredField(Fields.stored(Fields.BODY), article.body()));
    out.add(new StoredField(Fields.stored(Fields.OUTLET), tagged.curated().outlet()));
    out.add(new StoredField(Fields.stored(Fields.LANGUAGE), tagged.curated().language()));
    out.add(new StoredField(Fields.stored(Fields.SOURCE), article.source()));
    out.add(new StoredField(Fields.stored(Fields.STORY), tagged.curated().story()));
    String url = article.url();
    if (url != null) {
      out.add(new StoredField(Fields.stored(Fields.URL), url));
    }
  }

  private void filters(Document out) {
    String outlet = Letters.key(tagged.curated().outlet());
    term(out, Fields.ID, article.id());
    term(out, Fields.OUTLET, outlet);
    if (!Letters.key(article.source()).equals(outlet)) {
      term(out, Fields.OUTLET, article.source());
    }
    term(out, Fields.LANGUAGE, tagged.curated().language());
    term(out, Fields.STORY, tagged.curated().story());
    LocalDate date = article.date();
    if (date != null) {
      out.add(new LongPoint(Fields.DATE, date.toEpochDay()));
    }
    for (Mention mention : tagged.mentions()) {
      actor(out, Fields.ACTOR, mention.actor(), mention.codes());
    }
  }

  private Document document(Fields.Kind kind) {
    Document out = new Document();
    out.add(new StringField(Fields.KIND, kind.code(), Field.Store.NO));
    out.add(new StringField(Fields.BLOCK, key(article.id()), Field.Store.NO));
    return out;
  }

  /** Adds what articles and sentences alike are sorted and counted by. */
  private void facets(Document out, Set<String> codes, Set<String> categories) {
    sorted(out, Fields.ID, key(article.id()));
    sorted(out, Fields.STORY, key(tagged.curated().story()));
    sorted(out, Fields.OUTLET, key(tagged.curated().outlet()));
    sorted(out, Fields.LANGUAGE, tagged.curated().language());
    LocalDate date = article.date();
    if (date != null) {
      out.add(new NumericDocValuesField(Fields.sort(Fields.DATE), date.toEpochDay()));
    }
    codes.forEach(code -> several(out, Fields.ACTOR, code));
    categories.forEach(category -> several(out, Fields.FRAME, category));
  }

  private static void several(Document out, String field, String value) {
    out.add(new SortedSetDocValuesField(Fields.sort(field), new BytesRef(key(value))));
  }

  private static void sorted(Document out, String field, String value) {
    out.add(new SortedDocValuesField(Fields.sort(field), new BytesRef(value)));
  }

  private static void actor(Document out, String field, String actor, List<String> codes) {
    term(out, field, actor);
    codes.forEach(code -> term(out, field, code));
  }

  private static void term(Document out, String field, String value) {
    String key = Letters.key(value);
    if (!key.isEmpty()) {
      out.add(new StringField(field, key, Field.Store.NO));
    }
  }

  private static FieldType layer(boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
