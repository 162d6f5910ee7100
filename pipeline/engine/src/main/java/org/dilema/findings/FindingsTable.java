package org.dilema.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dilema.measure.Counts;
import org.dilema.measure.Dimension;
import org.dilema.measure.Metric;
import org.dilema.measure.Unit;

/**
 * The findings of a corpus.
 *
 * @param cells the cells: states in the design's order, each with anarchy, fear, misperceptions
 * @param details what stands behind each cell, in the same order
 * @param languages the same cells from each language alone, without evidence, by ISO 639-1 code
 * @param dilemmas what the cells of each state say together
 * @param agreements how far the cells, and then the benchmarks, agree with the published table;
 *     empty where none was given
 * @param seed seed of the resamples and of the evidence
 */
public record FindingsTable(
    List<Cell> cells,
    List<CellDetail> details,
    SortedMap<String, List<Cell>> languages,
    List<Dilemma> dilemmas,
    List<Agreement> agreements,
    long seed) {

  /** Copies the collections. */
  public FindingsTable {
    cells = List.copyOf(cells);
    details = List.copyOf(details);
    languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
    dilemmas = List.copyOf(dilemmas);
    agreements = List.copyOf(agreements);
  }

  /**
   * Decides every cell of a design from counts.
   *
   * @param seed the study's seed; equal seeds give equal tables on any number of threads
   */
  public static FindingsTable of(Counts counts, Design design, long seed) {
    CellTable whole = new CellTable(counts, design, seed);
    Map<String, List<Cell>> languages = new TreeMap<>();
    Design bare = design.withoutEvidence();
    for (String language : counts.values(Unit::language)) {
      Counts part = counts.where(unit -> unit.language().equals(language));
      languages.put(language, new CellTable(part, bare, seed).cells());
    }
    return new FindingsTable(
        whole.cells(),
        flagged(whole.details(), languages),
        new TreeMap<>(languages),
        dilemmas(whole.cells(), counts, design),
        agreements(whole.cells(), design),
        seed);
  }

  /** Returns the cells as a table of signs. */
  public PublishedTable signs() {
    return signs(cells);
  }

  /** Returns what the findings add to {@code metrics.csv}, in order. */
  public List<Metric> metrics() {
    return FindingsMetrics.of(this);
  }

  private static List<CellDetail> flagged(
      List<CellDetail> details, Map<String, List<Cell>> languages) {
    List<CellDetail> flagged = new ArrayList<>();
    for (int i = 0; i < details.size(); i++) {
      int at = i;
      List<Sign> signs = languages.values().stream().map(cells -> cells.get(at).sign()).toList();
      flagged.add(details.get(i).flag(signs.contains(Sign.PLUS) && signs.contains(Sign.MINUS)));
    }
    return flagged;
  }

  private static List<Dilemma> dilemmas(List<Cell> cells, Counts counts, Design design) {
    int width = Dimension.values().length;
    List<Dilemma> dilemmas = new ArrayList<>();
    for (int i = 0; i < design.states().size(); i++) {
      List<Cell> row = cells.subList(i * width, (i + 1) * width);
      dilemmas.add(Dilemma.of(design.states().get(i), row, counts));
    }
    return dilemmas;
  }

  private static List<Agreement> agreements(List<Cell> cells, Design design) {
    List<Agreement> agreements = new ArrayList<>();
    if (!design.published().signs().isEmpty()) {
      tables(cells, design)
          .forEach(
              (name, table) ->
                  agreements.add(Agreement.of(name, table, design.published(), design.states())));
    }
    return agreements;
  }

  private static Map<String, PublishedTable> tables(List<Cell> cells, Design design) {
    Map<String, PublishedTable> tables = new LinkedHashMap<>();
    tables.put("findings", signs(cells));
    tables.put("all plus", PublishedTable.uniform(design.states(), Sign.PLUS));
    tables.put("all minus", PublishedTable.uniform(design.states(), Sign.MINUS));
    design
        .alliances()
        .forEach(
            (name, members) ->
                tables.put("outside " + name, PublishedTable.outside(members, design.states())));
    return tables;
  }

  private static PublishedTable signs(List<Cell> cells) {
    Map<String, Map<String, Sign>> signs = new TreeMap<>();
    for (Cell cell : cells) {
      signs
          .computeIfAbsent(cell.state(), state -> new TreeMap<>())
          .put(cell.dimension(), cell.sign());
    }
    return new PublishedTable(signs);
  }
}
