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
 */
public record TaggedArticle(
    CuratedArticle curated, Document document, List<Mention> mentions, List<Frame> frames) {

  /** Copies the lists. */
  public TaggedArticle {
    mentions = List.copyOf(mentions);
    frames = List.copyOf(frames);
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
