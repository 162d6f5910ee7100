package org.dilema.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.dilema.measure.Counts;
import org.dilema.measure.Dimension;
import org.dilema.measure.Feature;
import org.dilema.measure.LogOdds;
import org.dilema.measure.StatePool;
import org.dilema.measure.StorySample;
import org.dilema.measure.Unit;

/**
 * The totals that the cells of a table need, as they are and resampled by story. Columns: for each
 * set of reference states and then for each state, sentences, the three dimensions, the three
 * opposite poles; last the same of all states of the corpus, which give the prior and are not
 * resampled.
 */
final class CellSample {

  private static final int BLOCK = 1 + 2 * Dimension.values().length;

  private final List<String> states;
  private final DecisionRule rule;
  private final Counting counting;
  private final Function<String, Set<String>> references;
  private final List<Set<String>> sets;
  private final long[] totals;
  private final long[][] replicates;
  private final long[] corpus;
  private final double copies;
  private final double prior;

  CellSample(Counts counts, Design design, long seed) {
    this(counts, design, Counting.PLAIN, state -> design.reference(), seed);
  }

  /**
   * Totals a table that counts otherwise.
   *
   * @param counting what is counted for a dimension
   * @param references the reference states of each state
   */
  CellSample(
      Counts counts,
      Design design,
      Counting counting,
      Function<String, Set<String>> references,
      long seed) {
    this.states = design.states();
    this.rule = design.rule();
    this.counting = counting;
    this.references = references;
    this.sets = states.stream().map(references).distinct().toList();
    List<List<Feature>> columns = new ArrayList<>();
    sets.forEach(set -> columns.addAll(block(set)));
    states.forEach(state -> columns.addAll(block(List.of(state))));
    StorySample sample = StorySample.of(counts, columns);
    this.totals = sample.totals();
    this.replicates = sample.resample(rule.resamples(), seed);
    List<String> known = new ArrayList<>(states);
    known.addAll(design.reference());
    this.corpus = StorySample.of(counts, block(StatePool.of(counts, known))).totals();
    this.copies = copies(counts);
    this.prior = rule.prior() * copies;
  }

  private CellSample(CellSample other, double weight) {
    this.states = other.states;
    this.rule = other.rule;
    this.counting = other.counting;
    this.references = other.references;
    this.sets = other.sets;
    this.totals = other.totals;
    this.replicates = other.replicates;
    this.corpus = other.corpus;
    this.copies = other.copies;
    this.prior = weight * copies;
  }

  /** Returns the same sample under a prior of another weight, in sentences of stories. */
  CellSample under(double weight) {
    return new CellSample(this, weight);
  }

  /**
   * Returns how often a story is printed on average. The prior weighs sentences of stories: it is
   * drawn with the copies, or they would make a state look more certain than its stories do.
   */
  private static double copies(Counts counts) {
    long stories = counts.units().stream().map(Unit::story).distinct().count();
    return stories == 0 ? 1 : (double) counts.units().size() / stories;
  }

  private List<List<Feature>> block(Iterable<String> rows) {
    List<List<Feature>> block = new ArrayList<>();
    for (int i = 0; i < BLOCK; i++) {
      block.add(new ArrayList<>());
    }
    for (String row : rows) {
      block.get(0).add(Feature.mentions(row));
      for (Dimension dimension : Dimension.values()) {
        block.get(hits(0, dimension)).addAll(counting.hits(row, dimension));
        block.get(opposite(0, dimension)).addAll(counting.opposites(row, dimension));
      }
    }
    return block;
  }

  private static int hits(int block, Dimension dimension) {
    return block * BLOCK + 1 + dimension.column();
  }

  private static int opposite(int block, Dimension dimension) {
    return hits(block, dimension) + Dimension.values().length;
  }

  private int blockOf(String state) {
    return sets.size() + states.indexOf(state);
  }

  long sentences(String state) {
    return totals[blockOf(state) * BLOCK];
  }

  long frames(String state, Dimension dimension) {
    return Math.round(scaled(totals[hits(blockOf(state), dimension)]));
  }

  long opposite(String state, Dimension dimension) {
    return Math.round(scaled(totals[opposite(blockOf(state), dimension)]));
  }

  private double scaled(long total) {
    return total / counting.scale();
  }

  long referenceSentences(String state) {
    return totals[referenceOf(state) * BLOCK];
  }

  long referenceFrames(String state, Dimension dimension) {
    return Math.round(scaled(totals[hits(referenceOf(state), dimension)]));
  }

  private int referenceOf(String state) {
    return sets.indexOf(references.apply(state));
  }

  /** Returns how many of the state's sentences would carry the frame at the corpus rate. */
  double expected(String state, Dimension dimension) {
    double hits = scaled(corpus[hits(0, dimension)]);
    return corpus[0] == 0 ? 0 : sentences(state) * hits / corpus[0];
  }

  Effect effect(String state, Dimension dimension) {
    LogOdds observed = logOdds(totals, state, dimension);
    if (sentences(state) == 0 || referenceSentences(state) == 0 || Double.isNaN(observed.delta())) {
      return Effect.UNDEFINED;
    }
    return new Effect(
        observed,
        sorted(replicate -> logOdds(replicate, state, dimension).delta()),
        balance(totals, state, dimension),
        sorted(replicate -> balance(replicate, state, dimension)));
  }

  private LogOdds logOdds(long[] from, String state, Dimension dimension) {
    int block = blockOf(state);
    int reference = referenceOf(state);
    return LogOdds.of(
        scaled(from[hits(block, dimension)]),
        from[block * BLOCK],
        scaled(from[hits(reference, dimension)]),
        from[reference * BLOCK],
        LogOdds.Prior.of(scaled(corpus[hits(0, dimension)]), corpus[0], prior));
  }

  private double balance(long[] from, String state, Dimension dimension) {
    int block = blockOf(state);
    return LogOdds.balance(
        scaled(from[hits(block, dimension)]), scaled(from[opposite(block, dimension)]));
  }

  private double[] sorted(ToDoubleFunction<long[]> statistic) {
    double[] values = Arrays.stream(replicates).mapToDouble(statistic).toArray();
    Arrays.sort(values);
    return values;
  }
}
