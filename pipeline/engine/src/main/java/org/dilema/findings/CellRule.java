package org.dilema.findings;

import org.dilema.measure.Interval;

/**
 * The decision rule of the codebook (3.4).
 *
 * <p>Below the evidence floor a cell is insufficient. Above it, {@code +} where the adjusted lower
 * bound of the log-odds exceeds the smallest effect of interest and the lower bound of the pole
 * balance shows that the frame is not drowned by its opposite; {@code -} where the upper bound of
 * either stays below its constant; else inconclusive. Lack of evidence is never {@code -}.
 */
final class CellRule {

  /** What the rule says. */
  record Decision(Sign sign, Status status) {}

  private static final Decision INSUFFICIENT =
      new Decision(Sign.NOT_AVAILABLE, Status.INSUFFICIENT);

  private final DecisionRule rule;

  CellRule(DecisionRule rule) {
    this.rule = rule;
  }

  /** Returns whether the evidence reaches the floor. */
  boolean sufficient(long sentences, int stories, int outlets, double expected) {
    return sentences >= rule.minSentences()
        && stories >= rule.minStories()
        && outlets >= rule.minOutlets()
        && expected >= rule.minExpected();
  }

  Decision insufficient() {
    return INSUFFICIENT;
  }

  /**
   * Decides a cell that reaches the floor.
   *
   * @param adjustedLow lower bound of δ, adjusted for the family of cells
   * @param delta interval of δ
   * @param balance interval of β
   */
  Decision decide(double adjustedLow, Interval delta, Interval balance) {
    double drowned = -Math.log(rule.poleRatio());
    if (adjustedLow > smallestEffect() && balance.low() > drowned) {
      return new Decision(Sign.PLUS, Status.DECIDED);
    }
    if (delta.high() < smallestEffect() || balance.high() < drowned) {
      return new Decision(Sign.MINUS, Status.DECIDED);
    }
    return new Decision(Sign.NOT_AVAILABLE, Status.INCONCLUSIVE);
  }

  /** Returns the log of the smallest odds ratio of interest. */
  double smallestEffect() {
    return Math.log(rule.odds());
  }
}
