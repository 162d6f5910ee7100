package org.dilema.language.sq;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.language.DevelopmentNews;
import org.dilema.text.Sentence;
import org.junit.jupiter.api.Test;

/**
 * Joins the sentences of real articles and looks for the breaks again. Lines without a final mark
 * (headings, list items) show no break once joined and are left out of the count.
 */
class SentenceBreakAccuracyTest {

  private final AlbanianPack albanian = new AlbanianPack();

  private record Score(int found, int right, int wanted) {

    double precision() {
      return (double) right / found;
    }

    double recall() {
      return (double) right / wanted;
    }
  }

  private Score score(String separator) throws IOException {
    int found = 0;
    int right = 0;
    int wanted = 0;
    for (String body : DevelopmentNews.bodies("sq")) {
      Set<Integer> gold = new TreeSet<>();
      StringBuilder joined = new StringBuilder();
      for (String line : body.split("\n")) {
        int end = joined.length();
        if (end > 0) {
          boolean marked = joined.toString().matches("(?s).*[.!?…][\"”“»')]*");
          joined.append(marked ? separator : " ");
          if (marked) {
            gold.add(end);
          }
        }
        joined.append(line.strip());
      }
      Set<Integer> ends = new TreeSet<>();
      for (Sentence sentence : albanian.sentences(joined.toString(), 1)) {
        ends.add(sentence.span().end());
      }
      ends.remove(joined.length());
      found += ends.size();
      wanted += gold.size();
      ends.retainAll(gold);
      right += ends.size();
    }
    return new Score(found, right, wanted);
  }

  @Test
  void findsBreaksAgainWhenLinesAreJoinedByASpace() throws IOException {
    Score score = score(" ");
    assertTrue(score.precision() > 0.95 && score.recall() > 0.98, score::toString);
  }

  @Test
  void findsBreaksAgainWhenTheSpaceIsMissing() throws IOException {
    Score score = score("");
    assertTrue(score.precision() > 0.95 && score.recall() > 0.95, score::toString);
  }
}
