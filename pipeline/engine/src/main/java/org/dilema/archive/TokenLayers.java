package org.dilema.archive;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.Reading;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;

/**
 * The layers of an article that say more of a word than how it is written, at the words' positions:
 * lemma and part of speech where a lexicon knows the form or the sentence was annotated, actor,
 * frame and role where tagged. A name or cue of several words marks each of them. A role stands on
 * the names of its actor in the sentence of the frame, once bare ({@code target}) and once with
 * each code ({@code target:BIH}).
 */
final class TokenLayers {
  private final TaggedArticle tagged;
  private final Map<Integer, List<Mention>> mentions;
  private final WordRow row;
  private final TextLanguage language;
  private final Map<Fields.Layer, TreeMap<Integer, Set<String>>> marks =
      new EnumMap<>(Fields.Layer.class);
  private final BitSet read = new BitSet();

  TokenLayers(TaggedArticle tagged, WordRow row, TextLanguage language, Lemmas lemmas) {
    this.tagged = tagged;
    this.mentions = tagged.mentionsBySentence();
    this.row = row;
    this.language = language;
    tagged.document().sentences().forEach(this::annotated);
    readings(row.title(), 0, lemmas);
    readings(row.body(), row.bodyStart(), lemmas);
    tagged.mentions().forEach(this::mention);
    tagged.frames().forEach(this::frame);
  }

  /** Returns a layer; empty where nothing is known. */
  LayerStream stream(Fields.Layer layer) {
    LayerStream stream = new LayerStream();
    marks
        .getOrDefault(layer, new TreeMap<>())
        .forEach((position, terms) -> terms.forEach(term -> stream.add(term, position)));
    return stream;
  }

  private void readings(List<TextLanguage.Word> words, int base, Lemmas lemmas) {
    for (int i = 0; i < words.size(); i++) {
      for (Lemmas.Reading reading : lemmas.of(language.code(), words.get(i).written())) {
        mark(Fields.Layer.LEMMA, base + i, reading.lemma());
        if (!read.get(base + i)) {
          mark(Fields.Layer.POS, base + i, reading.pos().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /**
   * Files what annotation read each word as: that of the token in which the word begins. It tells
   * nouns from verbs where a lexicon knows a form as both.
   */
  private void annotated(Sentence sentence) {
    List<Reading> readings = tagged.readings().get(sentence.number());
    if (readings == null) {
      return;
    }
    List<TextLanguage.Word> part = sentence.number() == 0 ? row.title() : row.body();
    int base = sentence.number() == 0 ? 0 : row.bodyStart();
    int at = WordRow.firstFrom(part, sentence.span().start());
    for (int i = 0; i < readings.size(); i++) {
      Token token = sentence.tokens().get(i);
      while (at < part.size() && part.get(at).start() < token.end()) {
        if (part.get(at).start() >= token.start()) {
          read(base + at, readings.get(i));
        }
        at++;
      }
    }
  }

  private void read(int position, Reading reading) {
    String lemma = Letters.key(reading.lemma());
    String pos = Letters.key(reading.pos());
    if (!lemma.isEmpty() && !pos.isEmpty()) {
      read.set(position);
      mark(Fields.Layer.LEMMA, position, Fields.ANNOTATED);
      mark(Fields.Layer.LEMMA, position, Fields.ANNOTATED + lemma);
      mark(Fields.Layer.POS, position, pos);
      mark(Fields.Layer.POS, position, coarse(pos));
    }
  }

  /** Returns what the lexicons call a part of speech; empty for those that they do not name. */
  private static String coarse(String penn) {
    return switch (penn.length() < 2 ? penn : penn.substring(0, 2)) {
      case "nn" -> "n";
      case "vb", "md" -> "v";
      case "jj" -> "adj";
      case "rb" -> "adv";
      default -> "";
    };
  }

  private void mention(Mention mention) {
    Set<String> names = new LinkedHashSet<>(mention.codes());
    names.add(mention.actor());
    mark(Fields.Layer.ACTOR, mention.sentence(), mention.span(), names);
  }

  private void frame(Frame frame) {
    mark(Fields.Layer.FRAME, frame.sentence(), frame.span(), names(frame));
    for (Role role : frame.roles()) {
      Set<String> names = new TreeSet<>(Set.of(role.name(), role.name() + ":" + role.actor()));
      role.codes().forEach(code -> names.add(role.name() + ":" + code));
      for (Mention mention : mentions.getOrDefault(frame.sentence(), List.of())) {
        if (mention.actor().equals(role.actor())) {
          mark(Fields.Layer.ROLE, mention.sentence(), mention.span(), names);
        }
      }
    }
  }

  /**
   * Returns everything that a frame may be asked for by: its category and the parts of its code.
   */
  static Set<String> names(Frame frame) {
    Set<String> names = new LinkedHashSet<>(List.of(frame.category().name(), frame.subcategory()));
    names.addAll(List.of(frame.subcategory().split("\\.")));
    return names;
  }

  private void mark(Fields.Layer layer, int sentence, Span span, Set<String> names) {
    List<TextLanguage.Word> part = sentence == 0 ? row.title() : row.body();
    int base = sentence == 0 ? 0 : row.bodyStart();
    int first = WordRow.firstFrom(part, span.start());
    // A span may begin inside a word: the ending of an abbreviation, the name in a compound.
    if (first > 0 && part.get(first - 1).end() > span.start()) {
      first--;
    }
    for (int i = first; i < part.size() && part.get(i).start() < span.end(); i++) {
      for (String name : names) {
        mark(layer, base + i, Letters.key(name));
      }
    }
  }

  private void mark(Fields.Layer layer, int position, String term) {
    if (!term.isEmpty()) {
      marks
          .computeIfAbsent(layer, key -> new TreeMap<>())
          .computeIfAbsent(position, key -> new TreeSet<>())
          .add(term);
    }
  }
}
