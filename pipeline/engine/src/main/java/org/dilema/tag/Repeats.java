package org.dilema.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes out frames that say again what another frame of the sentence says. */
public final class Repeats {

  private Repeats() {}

  /**
   * Keeps, of frames of one category that overlap or name no role that a fuller one lacks, the one
   * with the most roles, then the surest, then the first.
   */
  public static List<Frame> removed(List<Frame> frames) {
    List<Frame> distinct = frames.stream().distinct().toList();
    List<Frame> order = new ArrayList<>(distinct);
    order.sort(
        Comparator.comparingInt((Frame frame) -> -frame.roles().size())
            .thenComparingDouble(frame -> -frame.confidence())
            .thenComparingInt(distinct::indexOf));
    List<Frame> kept = new ArrayList<>();
    for (Frame frame : order) {
      if (kept.stream().noneMatch(fuller -> says(fuller, frame))) {
        kept.add(frame);
      }
    }
    return distinct.stream().filter(kept::contains).toList();
  }

  private static boolean says(Frame fuller, Frame frame) {
    if (fuller.category() != frame.category()) {
      return false;
    }
    boolean asserted =
        fuller.polarity() == frame.polarity()
            || frame.roles().isEmpty()
            || fuller.polarity() == Polarity.ASSERTED;
    return fuller.span().overlaps(frame.span())
        || (asserted && fuller.roles().containsAll(frame.roles()));
  }
}
