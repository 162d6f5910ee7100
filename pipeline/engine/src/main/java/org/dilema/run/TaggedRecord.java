package org.dilema.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dilema.curate.CuratedArticle;
import org.dilema.lexicon.Category;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.Reading;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.UnlistedName;
import org.dilema.text.Article;
import org.dilema.text.Document;
import org.dilema.text.Packer;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;
import org.dilema.text.Unpacker;
import org.jspecify.annotations.Nullable;

/** What tagging found in an article as bytes, without the article's text. */
final class TaggedRecord {

  private static final int TAGGED = 0;
  private static final int UNTAGGED = 1;

  private TaggedRecord() {}

  static byte[] of(TaggedArticle tagged) {
    Packer out = new Packer().number(TAGGED).text(tagged.curated().article().id());
    return put(out, tagged);
  }

  /** Returns the record of an article that tagging was given up on. */
  static byte[] of(CuratedArticle article, GivenUp why) {
    Document nothing = new Document(article.article(), article.language(), List.of());
    Packer out = new Packer().number(UNTAGGED).text(why.article()).text(why.reason());
    return put(out, new TaggedArticle(article, nothing, List.of(), List.of()));
  }

  /** Returns why tagging was given up, where it was. */
  static @Nullable GivenUp givenUp(byte[] record) {
    Unpacker in = new Unpacker(record);
    return in.count() == UNTAGGED ? new GivenUp(in.text(), in.text()) : null;
  }

  private static byte[] put(Packer out, TaggedArticle tagged) {
    out.text(tagged.document().language());
    out.number(tagged.document().sentences().size());
    tagged.document().sentences().forEach(sentence -> put(out, sentence, tagged.document()));
    out.number(tagged.mentions().size());
    tagged.mentions().forEach(mention -> put(out, mention));
    out.number(tagged.frames().size());
    tagged.frames().forEach(frame -> put(out, frame));
    out.number(tagged.unlisted().size());
    for (UnlistedName name : tagged.unlisted()) {
      out.number(name.basis().ordinal()).text(name.type()).text(name.name());
      out.number(name.sentence());
    }
    out.number(tagged.readings().size());
    for (Sentence sentence : tagged.document().sentences()) {
      List<Reading> readings = tagged.readings().get(sentence.number());
      if (readings != null) {
        put(out, sentence, readings);
      }
    }
    return out.bytes();
  }

  /**
   * Returns the tagged article.
   *
   * @throws IllegalArgumentException if the bytes are about another article
   */
  static TaggedArticle read(CuratedArticle curated, byte[] bytes) {
    Unpacker in = new Unpacker(bytes);
    int kind = in.count();
    if (kind > UNTAGGED) {
      throw new IllegalArgumentException("tags of another version; run without --resume");
    }
    String id = in.text();
    if (!id.equals(curated.article().id())) {
      throw new IllegalArgumentException(
          "expected the tags of " + curated.article().id() + ", found those of " + id);
    }
    if (kind == UNTAGGED) {
      in.text(); // why
    }
    String language = in.text();
    List<Sentence> sentences = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      sentences.add(sentence(in, curated.article()));
    }
    List<Mention> mentions = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      mentions.add(mention(in));
    }
    List<Frame> frames = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      frames.add(frame(in));
    }
    List<UnlistedName> unlisted = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      UnlistedName.Basis basis = UnlistedName.Basis.values()[in.count()];
      unlisted.add(new UnlistedName(basis, in.text(), in.text(), in.count()));
    }
    SortedMap<Integer, List<Reading>> readings = new TreeMap<>();
    Map<Integer, Sentence> numbered = new HashMap<>();
    sentences.forEach(sentence -> numbered.put(sentence.number(), sentence));
    for (int left = in.count(); left > 0; left--) {
      int number = in.count();
      readings.put(number, readings(in, Objects.requireNonNull(numbered.get(number))));
    }
    Document document = new Document(curated.article(), language, sentences);
    return new TaggedArticle(curated, document, mentions, frames, unlisted, readings);
  }

  /** A token is the gap before it and its length; its characters where they are not the text's. */
  private static void put(Packer out, Sentence sentence, Document document) {
    String text = document.article().textOf(sentence.number());
    out.number(sentence.number());
    put(out, sentence.span());
    out.number(sentence.tokens().size());
    int at = sentence.span().start();
    for (Token token : sentence.tokens()) {
      if (token.start() < at) {
        throw new IllegalArgumentException("tokens out of order in " + document.article().id());
      }
      boolean same = token.span().of(text).equals(token.text());
      out.number(2L * (token.start() - at) + (same ? 0 : 1)).number(token.end() - token.start());
      if (!same) {
        out.text(token.text());
      }
      at = token.start();
    }
  }

  private static Sentence sentence(Unpacker in, Article article) {
    int number = in.count();
    String text = article.textOf(number);
    Span span = span(in);
    List<Token> tokens = new ArrayList<>();
    int at = span.start();
    for (int left = in.count(); left > 0; left--) {
      int gap = in.count();
      int start = at + gap / 2;
      int end = start + in.count();
      tokens.add(new Token(gap % 2 == 0 ? text.substring(start, end) : in.text(), start, end));
      at = start;
    }
    return new Sentence(number, span, tokens);
  }

  /** A lemma that is the token itself is left out. */
  private static void put(Packer out, Sentence sentence, List<Reading> readings) {
    out.number(sentence.number());
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      boolean same = reading.lemma().equals(sentence.tokens().get(i).text());
      out.text(reading.pos()).text(same ? "" : reading.lemma());
    }
  }

  private static List<Reading> readings(Unpacker in, Sentence sentence) {
    List<Reading> readings = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String pos = in.text();
      String lemma = in.text();
      readings.add(new Reading(lemma.isEmpty() ? token.text() : lemma, pos));
    }
    return readings;
  }

  private static void put(Packer out, Mention mention) {
    out.text(mention.actor()).text(mention.type()).texts(mention.codes());
    out.number(mention.sentence());
    put(out, mention.span());
    out.number(mention.firstToken()).number(mention.lastToken());
    out.text(mention.surface()).text(mention.method());
  }

  private static Mention mention(Unpacker in) {
    return new Mention(
        in.text(),
        in.text(),
        in.texts(),
        in.count(),
        span(in),
        in.count(),
        in.count(),
        in.text(),
        in.text());
  }

  private static void put(Packer out, Frame frame) {
    out.number(frame.sentence()).number(frame.category().ordinal()).text(frame.subcategory());
    put(out, frame.span());
    out.text(frame.cue());
    out.number(frame.polarity().ordinal()).number(frame.modality().ordinal());
    out.text(frame.speaker()).text(frame.rule()).fraction(frame.confidence());
    out.number(frame.roles().size());
    for (Role role : frame.roles()) {
      out.text(role.name()).text(role.actor()).texts(role.codes());
    }
  }

  private static Frame frame(Unpacker in) {
    return new Frame(
        in.count(),
        Category.values()[in.count()],
        in.text(),
        span(in),
        in.text(),
        Polarity.values()[in.count()],
        Modality.values()[in.count()],
        in.text(),
        in.text(),
        in.fraction(),
        roles(in));
  }

  private static List<Role> roles(Unpacker in) {
    List<Role> roles = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      roles.add(new Role(in.text(), in.text(), in.texts()));
    }
    return roles;
  }

  private static void put(Packer out, Span span) {
    out.number(span.start()).number(span.length());
  }

  private static Span span(Unpacker in) {
    int start = in.count();
    return new Span(start, start + in.count());
  }
}
