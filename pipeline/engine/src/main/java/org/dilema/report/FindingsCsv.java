package org.dilema.report;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dilema.findings.Cell;
import org.dilema.findings.Sign;

/** Writes {@code findings.csv}: the cells of the findings table, by state and dimension. */
public final class FindingsCsv {

  private static final List<String> COLUMNS =
      List.of(
          "state",
          "dimension",
          "sign",
          "status",
          "log_odds",
          "low",
          "high",
          "balance",
          "balance_low",
          "n",
          "frames",
          "stories",
          "outlets",
          "published",
          "agrees",
          "balance_high");

  private FindingsCsv() {}

  /**
   * Writes the table; {@code agrees} is empty where no published table was given.
   *
   * @param cells in any order
   * @throws IOException if the file cannot be written
   */
  public static void write(OutputFolder folder, Collection<Cell> cells) throws IOException {
    write(folder, "findings.csv", cells);
  }

  /**
   * Writes the cells as they would be without a reviewer's corrections, as {@code
   * findings_uncorrected.csv}, with the same columns.
   *
   * @throws IOException if the file cannot be written
   */
  public static void writeUncorrected(OutputFolder folder, Collection<Cell> cells)
      throws IOException {
    write(folder, "findings_uncorrected.csv", cells);
  }

  private static void write(OutputFolder folder, String file, Collection<Cell> cells)
      throws IOException {
    new CsvTable<Cell>(file, COLUMNS, cell -> Stream.of(row(cell)))
        .write(
            folder,
            cells.stream()
                .sorted(Comparator.comparing(Cell::state).thenComparing(Cell::dimension))
                .toList());
  }

  private static List<String> row(Cell cell) {
    Sign published = cell.published();
    return List.of(
        cell.state(),
        cell.dimension(),
        cell.sign().label(),
        cell.status().label(),
        Decimals.exact(cell.logOdds()),
        Decimals.exact(cell.low()),
        Decimals.exact(cell.high()),
        Decimals.exact(cell.balance()),
        Decimals.exact(cell.balanceLow()),
        Long.toString(cell.n()),
        Long.toString(cell.frames()),
        Integer.toString(cell.stories()),
        Integer.toString(cell.outlets()),
        published == null ? "" : published.label(),
        Objects.toString(cell.agrees(), ""),
        Decimals.exact(cell.balanceHigh()));
  }
}
