package org.dilema.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dilema.tag.Frame;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;

/** Finds a frame, its sentence and its article by the contract's id of the frame. */
final class CitedFrames {

  /** A frame where it stands. */
  record Cited(TaggedArticle tagged, Frame frame, Sentence sentence) {

    /** Returns the title or body that the spans index. */
    String text() {
      return tagged.curated().article().textOf(frame.sentence());
    }
  }

  private final Map<String, Cited> byId = new HashMap<>();

  CitedFrames(List<TaggedArticle> articles) {
    articles.forEach(this::add);
  }

  Optional<Cited> find(String frameId) {
    return Optional.ofNullable(byId.get(frameId));
  }

  private void add(TaggedArticle tagged) {
    List<Frame> frames = tagged.frames();
    Map<Integer, Sentence> sentences = new HashMap<>();
    if (!frames.isEmpty()) {
      tagged.document().sentences().forEach(one -> sentences.put(one.number(), one));
    }
    for (int i = 0; i < frames.size(); i++) {
      Sentence sentence = sentences.get(frames.get(i).sentence());
      if (sentence != null) {
        byId.put(tagged.frameId(i), new Cited(tagged, frames.get(i), sentence));
      }
    }
  }
}
