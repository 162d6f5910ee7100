package org.dilema.tag;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
 * @param readings of the tokens of every sentence that was annotated, by its number
 */
public record TaggedArticle(
    CuratedArticle curated,
    Document document,
    List<Mention> mentions,
    List<Frame> frames,
    List<UnlistedName> unlisted,
    SortedMap<Integer, List<Reading>> readings) {

  /** Copies the lists. */
  public TaggedArticle {
    mentions = List.copyOf(mentions);
    frames = List.copyOf(frames);
    unlisted = List.copyOf(unlisted);
    readings = Collections.unmodifiableSortedMap(new TreeMap<>(readings));
  }

  /** Builds an article in which nobody looked for unlisted names, without readings. */
  public TaggedArticle(
      CuratedArticle curated, Document document, List<Mention> mentions, List<Frame> frames) {
    this(curated, document, mentions, frames, List.of(), new TreeMap<>());
  }

  /** Returns the article with other frames, in the order that the record asks for. */
  public TaggedArticle with(List<Frame> others) {
    return new TaggedArticle(curated, document, mentions, others, unlisted, readings);
  }

  /** Returns the article with the unlisted names found in it. */
  public TaggedArticle naming(List<UnlistedName> names) {
    return new TaggedArticle(curated, document, mentions, frames, names, readings);
  }

  /** Returns the article with the readings of its annotated sentences. */
  public TaggedArticle reading(SortedMap<Integer, List<Reading>> found) {
    return new TaggedArticle(curated, document, mentions, frames, unlisted, found);
  }

  /** Returns the mentions of each sentence that has any, by its number, in their order. */
  public Map<Integer, List<Mention>> mentionsBySentence() {
    return mentions.stream().collect(Collectors.groupingBy(Mention::sentence));
  }

  /** Returns the frames of each sentence that has any, by its number, in their order. */
  public Map<Integer, List<Frame>> framesBySentence() {
    return frames.stream().collect(Collectors.groupingBy(Frame::sentence));
  }

  /** Returns the contract's id of the frame at that index: {@code article:sentence:n}, n from 1. */
  public String frameId(int index) {
    Frame frame = frames.get(index);
    int n = 1;
    while (n <= index && frames.get(index - n).sentence() == frame.sentence()) {
      n++;
    }
    return curated.article().id() + ":" + frame.sentence() + ":" + n;
  }
}
