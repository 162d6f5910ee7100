package org.dilema.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermCountsTest {

  /** Ten stories a side: "war" 40 and 10 times, "talks" 10 and 40, "people" 50 and 50. */
  private static TermCounts counts(int copies) {
    TermCounts counts = new TermCounts();
    for (int story = 0; story < 10; story++) {
      for (int copy = 0; copy < copies; copy++) {
        counts.add("after", "a" + story, words(4, 1));
        counts.add("before", "b" + story, words(1, 4));
      }
    }
    return counts;
  }

  private static List<String> words(int war, int talks) {
    List<String> words = new ArrayList<>(Collections.nCopies(war, "war"));
    words.addAll(Collections.nCopies(talks, "talks"));
    words.addAll(Collections.nCopies(5, "people"));
    return words;
  }

  /**
   * By hand: 40 of 100 against 10 of 100, prior 20 words at 50/200: a = 5, b = 15; δ = ln(45/75) −
   * ln(15/105) = 1.43508; variance 1/45 + 1/75 + 1/15 + 1/105 = 0.111746; z = 4.29300.
   */
  @Test
  void weighsTermsByTheInformativePrior() {
    Keyness.Term war = counts(1).compare("after", 20, 5).get(0);
    assertEquals("war", war.term());
    assertEquals(1.43508, war.logOdds(), 1e-5);
    assertEquals(1.43508 / Math.sqrt(0.111746), war.z(), 1e-4);
    assertEquals(20, war.stories());
  }

  /** By hand: log2(0.4 / 0.1) = 2; G² = 2 (40 ln(40/25) + 10 ln(10/25)) = 19.2745. */
  @Test
  void givesLogRatioAndG2() {
    Keyness.Term war = counts(1).compare("after", 20, 5).get(0);
    assertEquals(2, war.logRatio(), 1e-12);
    assertEquals(19.2745, war.g2(), 1e-4);
    assertEquals(4, TermCounts.logRatio(8, 100, 0, 100), 1e-12);
  }

  @Test
  void listsWhatEachSidePrefersAndNothingThatNeitherDoes() {
    assertEquals(
        List.of("war", "talks"),
        counts(1).compare("after", 20, 5).stream().map(Keyness.Term::term).toList());
  }

  @Test
  void readsOneCopyOfAStoryInAGroup() {
    assertEquals(counts(1).compare("after", 20, 5), counts(4).compare("after", 20, 5));
  }

  @Test
  void leavesOutTermsOfFewerThanThreeStories() {
    TermCounts counts = counts(1);
    counts.add("after", "z", Collections.nCopies(50, "rare"));
    assertTrue(
        counts.compare("after", 20, 5).stream().noneMatch(term -> term.term().equals("rare")));
  }
}
