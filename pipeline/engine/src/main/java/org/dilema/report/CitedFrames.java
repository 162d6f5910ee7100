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
    for (TaggedArticle tagged : articles) {
      for (int i = 0; i < tagged.frames().size(); i++) {
        add(tagged, i);
      }
    }
  }

  Optional<Cited> find(String frameId) {
    return Optional.ofNullable(byId.get(frameId));
  }

  private void add(TaggedArticle tagged, int index) {
    Frame frame = tagged.frames().get(index);
    tagged.document().sentences().stream()
        .filter(sentence -> sentence.number() == frame.sentence())
        .findFirst()
        .ifPresent(sentence -> byId.put(tagged.frameId(index), new Cited(tagged, frame, sentence)));
  }
}
