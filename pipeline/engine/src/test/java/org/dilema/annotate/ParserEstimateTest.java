package org.dilema.annotate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Holds the estimate to the exact scores, far within what the parser relies on. */
class ParserEstimateTest {

  private final ParserModel model = ParserModel.read();
  private final ParserNetwork network = new ParserNetwork(model);
  private final SplittableRandom random = new SplittableRandom(7);
  private final int[] none = features(0);

  @Test
  void staysWithinATenthOfWhatTheParserReliesOn() {
    ParserEstimate estimate = new ParserEstimate(model, network, none);
    double largest = 0;
    double farthest = 0;
    for (int round = 0; round < 2_000; round++) {
      int[] features = features(round % 19);
      double[] exact = network.scores(features);
      float[] scores = estimate.scores(features);
      for (int i = 0; i < exact.length; i++) {
        largest = Math.max(largest, Math.abs(exact[i]));
        farthest = Math.max(farthest, Math.abs(exact[i] - scores[i]));
      }
    }
    assertTrue(largest > 10, "no scores to compare: " + largest);
    assertTrue(farthest < ParserEstimate.SURE / 10, "off by " + farthest);
  }

  /** Draws a token for some of the eighteen places; the others have none. */
  private int[] features(int tokens) {
    int[] ids = new int[ParserModel.FEATURES];
    for (int place = 0; place < 18; place++) {
      boolean token = place < tokens;
      ids[place] = token ? random.nextInt(3_000) : model.words().getOrDefault("-NULL-", 0);
      ids[18 + place] =
          token
              ? model.words().size() + random.nextInt(model.tags().size())
              : model.tags().getOrDefault("-NULL-", 0);
      if (place >= 6) {
        int nothing = model.labels().getOrDefault("-NULL-", 0);
        ids[30 + place] = token ? nothing + random.nextInt(model.labels().size()) : nothing;
      }
    }
    return ids;
  }
}
