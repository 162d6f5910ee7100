package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.List;
import org.dilema.tag.Frame;

/** Takes out frames that say again what another frame of the sentence says. */
final class Repeats {

  private Repeats() {}

  /** Keeps, of frames with one category and the same or fewer roles, the fullest. */
  static List<Frame> removed(List<Frame> frames) {
    List<Frame> distinct = frames.stream().distinct().toList();
    List<Frame> kept = new ArrayList<>();
    for (Frame frame : distinct) {
      boolean repeated = false;
      for (Frame other : distinct) {
        repeated |= other != frame && says(other, frame, distinct);
      }
      if (!repeated) {
        kept.add(frame);
      }
    }
    return kept;
  }

  private static boolean says(Frame fuller, Frame frame, List<Frame> frames) {
    if (fuller.category() == frame.category()
        && fuller.span().overlaps(frame.span())
        && (fuller.confidence() > frame.confidence()
            || (fuller.confidence() == frame.confidence()
                && frames.indexOf(fuller) < frames.indexOf(frame)))) {
      return true;
    }
    if (fuller.category() != frame.category()
        || !fuller.roles().containsAll(frame.roles())
        || (fuller.polarity() != frame.polarity() && frame.roles().size() > 0)) {
      return false;
    }
    return fuller.roles().size() > frame.roles().size()
        || frames.indexOf(fuller) < frames.indexOf(frame);
  }
}
