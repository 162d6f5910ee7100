package org.dilema.tag;

import java.util.List;
import org.dilema.curate.CuratedArticle;
import org.dilema.text.Document;

/**
 * A kept article with its mentions and frames.
 *
 * @param curated the article and its verdict
 * @param document its sentences
 * @param mentions by sentence and place
 * @param frames by sentence, place, category and subcategory
 * @param unlisted names that no lexicon knows, by sentence and place, from the sentences looked at
 */
public record TaggedArticle(
    CuratedArticle curated,
    Document document,
    List<Mention> mentions,
    List<Frame> frames,
    List<UnlistedName> unlisted) {

  /** Copies the lists. */
  public TaggedArticle {
    mentions = List.copyOf(mentions);
    frames = List.copyOf(frames);
    unlisted = List.copyOf(unlisted);
  }

  /** Builds an article in which nobody looked for unlisted names. */
  public TaggedArticle(
      CuratedArticle curated, Document document, List<Mention> mentions, List<Frame> frames) {
    this(curated, document, mentions, frames, List.of());
  }

  /** Returns the article with other frames, in the order that the record asks for. */
  public TaggedArticle with(List<Frame> others) {
    return new TaggedArticle(curated, document, mentions, others, unlisted);
  }

  /** Returns the article with the unlisted names found in it. */
  public TaggedArticle naming(List<UnlistedName> names) {
    return new TaggedArticle(curated, document, mentions, frames, names);
  }

  /** Returns the contract's id of the frame at that index: {@code article:sentence:n}, n from 1. */
  public String frameId(int index) {
    Frame frame = frames.get(index);
    int n = 1;
    for (int i = 0; i < index; i++) {
      if (frames.get(i).sentence() == frame.sentence()) {
        n++;
      }
    }
    return curated.article().id() + ":" + frame.sentence() + ":" + n;
  }
}
