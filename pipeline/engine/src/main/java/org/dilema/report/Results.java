package org.dilema.report;

import java.util.List;
import org.dilema.findings.Cell;
import org.dilema.findings.DecisionRule;
import org.dilema.findings.Dilemma;
import org.dilema.measure.Metric;

/**
 * All that a report tells.
 *
 * @param study how the study introduces itself
 * @param reading what was read and dropped
 * @param quotations the sentences that the cells' evidence names
 * @param rule constants of the cell rule
 * @param cells the findings table
 * @param dilemmas what the cells of each state say together; may be empty
 * @param metrics the numbers behind it
 * @param analysis what is measured beside the table
 * @param notes remarks of this run, such as a comparison in words; may be empty
 * @param limits what must be borne in mind; may be empty
 * @param manifest what the run was made of and from; its timings and input files are left out
 */
public record Results(
    StudyText study,
    Reading reading,
    List<Quotation> quotations,
    DecisionRule rule,
    List<Cell> cells,
    List<Dilemma> dilemmas,
    List<Metric> metrics,
    Analysis analysis,
    List<String> notes,
    List<String> limits,
    Manifest manifest) {

  /** Copies the lists. */
  public Results {
    quotations = List.copyOf(quotations);
    cells = List.copyOf(cells);
    dilemmas = List.copyOf(dilemmas);
    metrics = List.copyOf(metrics);
    notes = List.copyOf(notes);
    limits = List.copyOf(limits);
    manifest = manifest.told();
  }

  /** Returns the same results without a sentence or title of the articles. */
  Results withheld() {
    return new Results(
        study,
        reading.withheld(),
        quotations.stream().map(Quotation::withheld).toList(),
        rule,
        cells,
        dilemmas,
        metrics,
        analysis,
        notes,
        limits,
        manifest);
  }

  /** Returns the dimensions of the table, in order. */
  List<String> dimensions() {
    return cells.stream().map(Cell::dimension).distinct().sorted().toList();
  }

  /** Returns the codes of the table's states: the study's order, then those it does not name. */
  List<String> states() {
    return new Ordering(study).states(cells.stream().map(Cell::state));
  }
}
