package org.dilema.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
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
  private static final FieldType STEMS = layer(false);
  private static final FieldType WRITTEN = layer(true);

  private final TaggedArticle tagged;
  private final Article article;
  private final TextLanguage language;

  Block(TaggedArticle tagged) {
    this.tagged = tagged;
    this.article = tagged.curated().article();
    this.language = TextLanguage.of(tagged.curated().language());
  }

  /** Returns the key under which all documents of an article are filed, to replace or delete it. */
  static String key(String articleId) {
    return articleId.length() <= 1000 ? articleId : articleId.substring(0, 1000);
  }

  /** Builds the documents. */
  List<Document> documents() {
    List<Document> all = new ArrayList<>();
    for (Sentence sentence : tagged.document().sentences()) {
      for (Frame frame : tagged.frames()) {
        if (frame.sentence() == sentence.number()) {
          all.add(frame(frame));
        }
      }
      all.add(sentence(sentence));
    }
    all.add(whole());
    return all;
  }

  private Document frame(Frame frame) {
    Document out = document(Fields.Kind.FRAME);
    term(out, Fields.CATEGORY, frame.category().name());
    Set<String> names = new LinkedHashSet<>(List.of(frame.category().name(), frame.subcategory()));
    names.addAll(List.of(frame.subcategory().split("\\.")));
    names.forEach(name -> term(out, Fields.FRAME, name));
    term(out, Fields.POLARITY, frame.polarity().label());
    term(out, Fields.MODALITY, frame.modality().label());
    term(out, Fields.CUE, frame.cue());
    term(out, Fields.SPEAKER, frame.speaker());
    for (Role role : frame.roles()) {
      actor(out, Fields.role(role.name()), role.actor(), role.codes());
    }
    return out;
  }

  private Document sentence(Sentence sentence) {
    Document out = document(Fields.Kind.SENTENCE);
    term(out, Fields.ANALYZER, language.code());
    text(out, Unit.SENTENCE, tagged.document().textOf(sentence));
    sortable(out);
    out.add(new NumericDocValuesField(Fields.NUMBER, sentence.number()));
    out.add(new NumericDocValuesField(Fields.START, sentence.span().start()));
    out.add(new NumericDocValuesField(Fields.END, sentence.span().end()));
    if (sentence.number() == 0) {
      term(out, Fields.PLACE, Fields.TITLE);
    }
    tagged.mentions().stream()
        .filter(mention -> mention.sentence() == sentence.number())
        .forEach(mention -> actor(out, Fields.ACTOR, mention.actor(), mention.codes()));
    return out;
  }

  private Document whole() {
    Document out = document(Fields.Kind.ARTICLE);
    term(out, Fields.ANALYZER, language.code());
    text(out, Unit.ARTICLE, article.title());
    text(out, Unit.ARTICLE, article.body());
    sortable(out);
    out.add(new StoredField(Fields.stored(Fields.ID), article.id()));
    out.add(new StoredField(Fields.stored(Fields.TITLE), article.title()));
    out.add(new StoredField(Fields.stored(Fields.BODY), article.body()));
    out.add(new StoredField(Fields.stored(Fields.OUTLET), tagged.curated().outlet()));
    out.add(new StoredField(Fields.stored(Fields.LANGUAGE), tagged.curated().language()));
    String url = article.url();
    if (url != null) {
      out.add(new StoredField(Fields.stored(Fields.URL), url));
    }
    filters(out);
    return out;
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
    facet(out, Fields.OUTLET, tagged.curated().outlet());
    facet(out, Fields.LANGUAGE, tagged.curated().language());
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

  private void text(Document out, Unit unit, String text) {
    out.add(new Field(Fields.stems(unit, language), text, STEMS));
    out.add(new Field(Fields.written(unit, language), text, WRITTEN));
  }

  private void sortable(Document out) {
    facet(out, Fields.ID, key(article.id()));
    LocalDate date = article.date();
    if (date != null) {
      out.add(new NumericDocValuesField(Fields.sort(Fields.DATE), date.toEpochDay()));
    }
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

  private static void facet(Document out, String field, String value) {
    out.add(new SortedDocValuesField(Fields.sort(field), new BytesRef(key(value))));
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
