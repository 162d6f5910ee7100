package org.dilema.tag;

/** Hears how a tagger comes to its frames; a run does not listen. */
public interface Trace {

  /** Listens to nothing. */
  Trace UNHEARD =
      new Trace() {
        @Override
        public void refused(Refusal refusal) {}

        @Override
        public void filled(Evidence evidence) {}
      };

  /** Hears of a cue that was considered and made no frame; refusals come by sentence. */
  void refused(Refusal refusal);

  /** Hears by what an actor came to a role; also of frames that are refused afterwards. */
  void filled(Evidence evidence);
}
