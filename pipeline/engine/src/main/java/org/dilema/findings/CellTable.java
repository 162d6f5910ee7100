package org.dilema.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.dilema.measure.BenjaminiHochberg;
import org.dilema.measure.Counts;
import org.dilema.measure.Dimension;
import org.dilema.measure.Feature;
import org.dilema.measure.Interval;
import org.dilema.measure.Occurrence;
import org.dilema.measure.Unit;

/** Decides every cell of a table from counts: states in the design's order, then dimensions. */
final class CellTable {

  /** A cell before the rule. */
  private record Candidate(String state, Dimension dimension, Effect effect, boolean sufficient) {}

  private final Counts counts;
  private final Design design;
  private final long seed;
  private final CellRule rule;
  private final CellSample sample;
  private final BiFunction<String, Dimension, Effect> effects;
  private final Map<String, Integer> stories = new TreeMap<>();
  private final Map<String, Integer> outlets = new TreeMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<CellDetail> details = new ArrayList<>();

  CellTable(Counts counts, Design design, long seed) {
    this(counts, design, new CellSample(counts, design, seed), seed);
  }

  /** Decides from a sample that was drawn before. */
  CellTable(Counts counts, Design design, CellSample sample, long seed) {
    this(counts, design, sample, sample::effect, seed);
  }

  /** Decides from a sample, but by other effects than its own. */
  CellTable(
      Counts counts,
      Design design,
      CellSample sample,
      BiFunction<String, Dimension, Effect> effects,
      long seed) {
    this(
        counts,
        design,
        sample,
        effects,
        pValues -> BenjaminiHochberg.of(pValues, design.rule().falseDiscovery()).level(),
        seed);
  }

  /**
   * Decides from a sample by a control of the family of cells.
   *
   * @param level the error level at which each cell is tested, from the p of all
   */
  CellTable(
      Counts counts,
      Design design,
      CellSample sample,
      BiFunction<String, Dimension, Effect> effects,
      ToDoubleFunction<double[]> level,
      long seed) {
    this.counts = counts;
    this.design = design;
    this.seed = seed;
    this.rule = new CellRule(design.rule());
    this.sample = sample;
    this.effects = effects;
    for (String state : design.states()) {
      stories.put(state, counts.distinct(Feature.mentions(state), Unit::story));
      outlets.put(state, counts.distinct(Feature.mentions(state), Unit::outlet));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (String state : design.states()) {
      for (Dimension dimension : Dimension.values()) {
        candidates.add(candidate(state, dimension));
      }
    }
    double[] pValues = candidates.stream().mapToDouble(this::pValue).toArray();
    double error = level.applyAsDouble(pValues);
    candidates.forEach(candidate -> decide(candidate, error));
  }

  List<Cell> cells() {
    return cells;
  }

  List<CellDetail> details() {
    return details;
  }

  private Candidate candidate(String state, Dimension dimension) {
    Effect effect = effects.apply(state, dimension);
    boolean sufficient =
        effect.defined()
            && rule.sufficient(
                sample.sentences(state),
                stories(state),
                outlets(state),
                sample.expected(state, dimension));
    return new Candidate(state, dimension, effect, sufficient);
  }

  private double pValue(Candidate candidate) {
    return candidate.sufficient() ? candidate.effect().pValue(rule.smallestEffect()) : 1;
  }

  private int stories(String state) {
    return stories.getOrDefault(state, 0);
  }

  private int outlets(String state) {
    return outlets.getOrDefault(state, 0);
  }

  private void decide(Candidate candidate, double error) {
    String state = candidate.state();
    Dimension dimension = candidate.dimension();
    Effect effect = candidate.effect();
    double level = design.rule().level();
    double adjustedLow = effect.delta(1 - error).low();
    CellRule.Decision decision =
        candidate.sufficient()
            ? rule.decide(adjustedLow, effect.delta(level), effect.balance(level))
            : rule.insufficient();
    List<Occurrence> occurrences =
        design.evidence() == 0 ? List.of() : counts.occurrences(state, dimension);
    cells.add(cell(candidate, decision, occurrences));
    details.add(detail(candidate, adjustedLow, occurrences.size()));
  }

  private Cell cell(Candidate candidate, CellRule.Decision decision, List<Occurrence> occurrences) {
    String state = candidate.state();
    Dimension dimension = candidate.dimension();
    Effect effect = candidate.effect();
    Interval delta = effect.delta(design.rule().level());
    Interval balance = effect.balance(design.rule().level());
    long draw = seed ^ (state + "/" + dimension.label()).toLowerCase(Locale.ROOT).hashCode();
    return new Cell(
        state,
        dimension.label(),
        decision.sign(),
        decision.status(),
        effect.logOdds().delta(),
        delta.low(),
        delta.high(),
        effect.balance(),
        balance.low(),
        balance.high(),
        sample.sentences(state),
        sample.frames(state, dimension),
        stories(state),
        outlets(state),
        design.published().sign(state, dimension),
        EvidenceSample.draw(occurrences, design.evidence(), draw));
  }

  private CellDetail detail(Candidate candidate, double adjustedLow, int evidenceTotal) {
    String state = candidate.state();
    Dimension dimension = candidate.dimension();
    DecisionRule constants = design.rule();
    return new CellDetail(
        state,
        dimension.label(),
        candidate.effect().logOdds().z(),
        pValue(candidate),
        adjustedLow,
        sample.expected(state, dimension),
        sample.opposite(state, dimension),
        sample.referenceSentences(state),
        sample.referenceFrames(state, dimension),
        evidenceTotal,
        Math.max(0, constants.minSentences() - sample.sentences(state)),
        Math.max(0, constants.minStories() - stories(state)),
        Math.max(0, constants.minOutlets() - outlets(state)),
        false);
  }
}
