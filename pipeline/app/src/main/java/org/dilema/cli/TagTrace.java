package org.dilema.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dilema.tag.Evidence;
import org.dilema.tag.Frame;
import org.dilema.tag.Refusal;
import org.dilema.tag.Role;
import org.dilema.tag.Trace;

/** Keeps what a tagger tells while it tags one text. Not thread-safe. */
final class TagTrace implements Trace {

  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();

  @Override
  public void refused(Refusal refusal) {
    refusals.add(refusal);
  }

  @Override
  public void filled(Evidence one) {
    evidence.add(one);
  }

  /** Returns the cues of a sentence that made no frame. */
  List<Refusal> refused(int sentence) {
    return refusals.stream().filter(refusal -> refusal.sentence() == sentence).toList();
  }

  /** Returns the slot by which a role of a frame was filled; empty where a later step moved it. */
  Optional<String> slot(Frame frame, Role role) {
    return evidence.stream()
        .filter(one -> one.sentence() == frame.sentence() && one.cue().equals(frame.span()))
        .filter(one -> one.role().equals(role.name()) && one.actor().equals(role.actor()))
        .map(Evidence::slot)
        .findFirst();
  }
}
