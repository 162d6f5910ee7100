package org.dilema.archive;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Span;

/**
 * The layers of an article that say more of a word than how it is written, at the words' positions:
 * lemma and part of speech where a lexicon knows the form, actor, frame and role where tagged. A
 * name or cue of several words marks each of them. A role stands on the names of its actor in the
 * sentence of the frame, once bare ({@code target}) and once with each code ({@code target:BIH}).
 */
final class TokenLayers {
  private final TaggedArticle tagged;
  private final WordRow row;
  private final TextLanguage language;
  private final Map<Fields.Layer, TreeMap<Integer, Set<String>>> marks =
      new EnumMap<>(Fields.Layer.class);

  TokenLayers(TaggedArticle tagged, WordRow row, TextLanguage language, Lemmas lemmas) {
    this.tagged = tagged;
    this.row = row;
    this.language = language;
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
        mark(Fields.Layer.POS, base + i, reading.pos().toLowerCase(java.util.Locale.ROOT));
      }
    }
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
      for (Mention mention : tagged.mentions()) {
        if (mention.sentence() == frame.sentence() && mention.actor().equals(role.actor())) {
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
