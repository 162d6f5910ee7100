package org.dilema.tag.en;

import java.util.List;
import org.dilema.lexicon.Category;

/**
 * A harmful act that is only feared, threatened or alleged is no act: its cue tells the kind of the
 * fear or threat and opens no frame of its own.
 */
final class Shadow {

  private Shadow() {}

  /** Returns whether the cue lies in what another cue fears, threatens or suspects. */
  static boolean covers(CueHit hit, List<CueHit> hits, EnglishSentence sentence) {
    if (hit.cue().category() == Category.ANARCHY) {
      return within(hit, hits, sentence);
    }
    boolean threat = hit.cue().category() == Category.THREAT;
    boolean act = threat && !speechAct(hit);
    if (!threat && hit.cue().category() != Category.POSITIVE) {
      return false;
    }
    for (CueHit other : hits) {
      boolean fear = other.cue().category() == Category.FEAR;
      boolean casts =
          other.cue().category() == Category.MISPERCEPTION
              || (other.cue().category() == Category.THREAT && speechAct(other));
      if ((fear || (casts && (act || !threat)))
          && other.head() != hit.head()
          && Complement.of(sentence, other.head()).get(hit.head())) {
        return true;
      }
    }
    return false;
  }

  /** What a verb of arming or asking has for its object is told by the verb. */
  private static boolean within(CueHit hit, List<CueHit> hits, EnglishSentence sentence) {
    return hits.stream()
        .anyMatch(
            other ->
                other.cue().category() == Category.ANARCHY
                    && sentence.verb(other.head())
                    && other.head() != hit.head()
                    && Complement.of(sentence, other.head()).get(hit.head()));
  }

  private static boolean speechAct(CueHit hit) {
    String code = hit.cue().subcategory();
    return code.startsWith("TV") || code.startsWith("TG");
  }
}
