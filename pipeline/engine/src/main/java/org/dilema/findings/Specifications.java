package org.dilema.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dilema.measure.Counts;
import org.dilema.measure.Holm;
import org.dilema.measure.Inquiry;
import org.dilema.measure.PooledOdds;
import org.dilema.measure.Unit;

/**
 * Decides the table again under every other choice that a critic could have made (codebook 3.6):
 * from counts, so that no text is read again. Of outlets, the largest are left out one by one.
 */
public final class Specifications {

  private static final int MOST_OUTLETS = 20;
  private static final double FIRST_ODDS = 1;
  private static final double STEP = 0.05;
  private static final int STEPS = 20;

  /** Weights of the prior, in sentences of stories (codebook 3.2). */
  private static final List<Integer> PRIORS = List.of(50, 200, 1000, 5000);

  private final Counts counts;
  private final Counts kin;
  private final Design design;
  private final List<Cell> cells;
  private final long seed;
  private final CellSample sample;
  private final List<Sensitivity.Outcome> outcomes = new ArrayList<>();
  private final Map<Integer, List<Sign>> sweep = new TreeMap<>();

  private Specifications(Counts counts, Counts kin, Design design, List<Cell> cells, long seed) {
    this.counts = counts;
    this.kin = kin;
    this.design = design.withoutEvidence();
    this.cells = cells;
    this.seed = seed;
    this.sample = new CellSample(counts, this.design, seed);
  }

  /**
   * Decides a table under every specification.
   *
   * @param kin the counts with ethnic groups counted for their kin states
   * @param cells the table as the study decides it
   * @param homes the state that an outlet is at home in, by its name, where it is known
   */
  public static Sensitivity of(
      Counts counts,
      Counts kin,
      Design design,
      List<Cell> cells,
      Map<String, String> homes,
      long seed) {
    if (cells.isEmpty() || counts.units().isEmpty()) {
      return Sensitivity.NONE;
    }
    Specifications all = new Specifications(counts, kin, design, cells, seed);
    all.thresholds();
    all.leaveOut("outlet", Unit::outlet, all.largestOutlets());
    all.leaveOut("language", Unit::language, counts.values(Unit::language));
    all.leaveOut("month", Unit::month, counts.values(Unit::month));
    all.add("groups", "kin", new CellTable(kin, all.design, seed));
    all.homes(homes);
    Countings.all().forEach(all::counting);
    all.references();
    all.pooling();
    all.priors();
    all.multiplicity();
    return new Sensitivity(all.outcomes, all.kept());
  }

  private void thresholds() {
    for (int step = 0; step <= STEPS; step++) {
      double odds = FIRST_ODDS + step * STEP;
      Design other = design.with(design.rule().with(odds));
      CellTable table = new CellTable(counts, other, sample, seed);
      add("threshold", "odds " + twoDigits(odds), table);
      sweep.put(step, table.cells().stream().map(Cell::sign).toList());
    }
  }

  private static String twoDigits(double odds) {
    long hundredths = Math.round(100 * odds);
    return hundredths / 100 + "." + hundredths % 100 / 10 + hundredths % 10;
  }

  private Set<String> largestOutlets() {
    Map<String, Long> sizes =
        counts.units().stream()
            .collect(Collectors.groupingBy(Unit::outlet, TreeMap::new, Collectors.counting()));
    return sizes.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_OUTLETS)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void leaveOut(String family, Function<Unit, String> property, Set<String> values) {
    for (String value : values) {
      Counts rest = counts.where(unit -> !property.apply(unit).equals(value));
      add(family, "without " + value, new CellTable(rest, design, seed));
    }
  }

  /** Reads of each state only what its own outlets say of it, and only what others say. */
  private void homes(Map<String, String> homes) {
    if (!homes.isEmpty()) {
      add("home", "own outlets", homeCells(homes, true));
      add("home", "foreign outlets", homeCells(homes, false));
    }
  }

  private List<Cell> homeCells(Map<String, String> homes, boolean own) {
    Map<String, List<Cell>> tables = new TreeMap<>();
    for (String state : design.states()) {
      Counts part =
          counts.where(
              unit -> {
                String home = homes.getOrDefault(unit.outlet(), "");
                return !home.isEmpty() && home.equals(state) == own;
              });
      tables.put(state, new CellTable(part, design, seed).cells());
    }
    return IntStream.range(0, cells.size())
        .mapToObj(i -> tables.getOrDefault(cells.get(i).state(), cells).get(i))
        .toList();
  }

  private void counting(String family, Map<String, Counting> specifications) {
    specifications.forEach(
        (name, counting) -> {
          CellSample other =
              new CellSample(counts, design, counting, state -> design.reference(), seed);
          add(family, name, new CellTable(counts, design, other, seed));
        });
  }

  private void priors() {
    for (int weight : PRIORS) {
      CellTable table = new CellTable(counts, design, sample.under(weight), seed);
      add("prior", weight + " sentences", table);
    }
  }

  private void multiplicity() {
    double rate = design.rule().falseDiscovery();
    CellTable table =
        new CellTable(
            counts, design, sample, sample::effect, all -> Holm.of(all, rate).level(), seed);
    add("multiplicity", "Holm", table);
  }

  private void references() {
    if (design.reference().size() > 1) {
      for (String left : design.reference()) {
        Set<String> rest = new TreeSet<>(design.reference());
        rest.remove(left);
        add("reference", "without " + left, new CellTable(counts, design.against(rest), seed));
      }
    }
    Function<String, Set<String>> others =
        state -> {
          Set<String> rest = new TreeSet<>(design.states());
          rest.remove(state);
          return rest;
        };
    CellSample pooled = new CellSample(counts, design, Counting.PLAIN, others, seed);
    add("reference", "the other states", new CellTable(counts, design, pooled, seed));
  }

  private void pooling() {
    Inquiry inquiry = new Inquiry(design.states(), design.reference(), null, design.rule().level());
    Map<String, PooledOdds> pooled = new TreeMap<>();
    inquiry.pooled(counts).forEach(one -> pooled.put(one.state() + one.key(), one));
    CellTable table =
        new CellTable(
            counts,
            design,
            sample,
            (state, dimension) -> {
              PooledOdds odds = pooled.get(state + dimension.label());
              Effect effect = sample.effect(state, dimension);
              return odds == null ? effect : effect.with(odds);
            },
            seed);
    add("pooling", "within outlet, language and month", table);
  }

  private void add(String family, String specification, CellTable table) {
    add(family, specification, table.cells());
  }

  private void add(String family, String specification, List<Cell> table) {
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = table.get(i);
      outcomes.add(
          new Sensitivity.Outcome(
              family,
              specification,
              cell.state(),
              cell.dimension(),
              cell.sign(),
              cell.status(),
              cell.logOdds(),
              cell.low(),
              cell.high(),
              cell.sign() == cells.get(i).sign()));
    }
  }

  private List<Sensitivity.Kept> kept() {
    List<Sensitivity.Kept> kept = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      List<Sensitivity.Outcome> own =
          outcomes.stream()
              .filter(one -> one.state().equals(cell.state()))
              .filter(one -> one.dimension().equals(cell.dimension()))
              .toList();
      double[] range = range(i, cell.sign());
      kept.add(
          new Sensitivity.Kept(
              cell.state(),
              cell.dimension(),
              cell.sign(),
              (int) own.stream().filter(Sensitivity.Outcome::kept).count(),
              own.size(),
              (int) own.stream().filter(one -> one.sign() == Sign.PLUS).count(),
              (int) own.stream().filter(one -> one.sign() == Sign.MINUS).count(),
              range[0],
              range[1]));
    }
    return kept;
  }

  /** Returns the thresholds around the study's own between which a cell keeps its sign. */
  private double[] range(int cell, Sign sign) {
    double own = design.rule().odds();
    int below = (int) Math.floor((own - FIRST_ODDS) / STEP + 1e-9);
    int above = (int) Math.ceil((own - FIRST_ODDS) / STEP - 1e-9);
    if (above > STEPS) {
      return new double[] {Double.NaN, Double.NaN};
    }
    double low = own;
    for (int step = below; step >= 0 && says(step, cell, sign); step--) {
      low = FIRST_ODDS + step * STEP;
    }
    double high = own;
    for (int step = above; step <= STEPS && says(step, cell, sign); step++) {
      high = FIRST_ODDS + step * STEP;
    }
    return new double[] {low, high};
  }

  private boolean says(int step, int cell, Sign sign) {
    return sweep.getOrDefault(step, List.of()).get(cell) == sign;
  }
}
