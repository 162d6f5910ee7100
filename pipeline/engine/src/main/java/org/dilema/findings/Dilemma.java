package org.dilema.findings;

import java.util.List;
import org.dilema.measure.Counts;
import org.dilema.measure.Dimension;
import org.dilema.measure.Feature;
import org.dilema.measure.Feature.Kind;

/**
 * What the cells of a state say of its security dilemma (codebook 3.4).
 *
 * @param state ISO 3166 alpha-3 code
 * @param ofState the state dilemma: present on three pluses, absent on three minuses, indeterminate
 *     on any other decided pattern
 * @param societal the societal dilemma: present where fear is + and at least half of its sentences
 *     are of identity, of repression, or of an ethnic group
 * @param societalShare that share of the sentences with counted fear, 0 to 1; NaN where there are
 *     none
 */
public record Dilemma(String state, Verdict ofState, Verdict societal, double societalShare) {

  /** What is concluded. */
  public enum Verdict {
    PRESENT("present"),
    ABSENT("absent"),
    /** Every cell is decided, but the rule has no word for the pattern. */
    INDETERMINATE("indeterminate"),
    /** A cell that the rule needs is {@code n/a}. */
    NOT_AVAILABLE("n/a");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** Returns the word to print. */
    public String label() {
      return label;
    }
  }

  private static final String SOCIETAL = "fear.societal";
  private static final double HALF = 0.5;

  /** Derives the dilemmas of a state from its three cells. */
  static Dilemma of(String state, List<Cell> cells, Counts counts) {
    List<Sign> signs = cells.stream().map(Cell::sign).toList();
    long fear = counts.sum(Feature.sentences(state, Dimension.FEAR));
    long societal = counts.sum(new Feature(Kind.SENTENCES, state, SOCIETAL));
    double share = fear == 0 ? Double.NaN : (double) societal / fear;
    Sign fearSign = signs.get(Dimension.FEAR.column());
    return new Dilemma(state, ofState(signs), societal(fearSign, share), share);
  }

  private static Verdict ofState(List<Sign> signs) {
    if (signs.contains(Sign.NOT_AVAILABLE)) {
      return Verdict.NOT_AVAILABLE;
    }
    if (!signs.contains(Sign.MINUS)) {
      return Verdict.PRESENT;
    }
    return signs.contains(Sign.PLUS) ? Verdict.INDETERMINATE : Verdict.ABSENT;
  }

  private static Verdict societal(Sign fear, double share) {
    return switch (fear) {
      case NOT_AVAILABLE -> Verdict.NOT_AVAILABLE;
      case MINUS -> Verdict.ABSENT;
      case PLUS -> share >= HALF ? Verdict.PRESENT : Verdict.ABSENT;
    };
  }
}
