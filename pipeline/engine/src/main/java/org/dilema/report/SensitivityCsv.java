package org.dilema.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dilema.findings.Sensitivity;

/** Writes {@code sensitivity.csv}: a cell under a specification a row. */
public final class SensitivityCsv {

  private static final CsvTable<Sensitivity.Outcome> TABLE =
      new CsvTable<>(
          "sensitivity.csv",
          List.of(
              "family",
              "specification",
              "state",
              "dimension",
              "sign",
              "status",
              "log_odds",
              "low",
              "high",
              "kept"),
          one ->
              Stream.of(
                  List.of(
                      one.family(),
                      one.specification(),
                      one.state(),
                      one.dimension(),
                      one.sign().label(),
                      one.status().label(),
                      Decimals.exact(one.logOdds()),
                      Decimals.exact(one.low()),
                      Decimals.exact(one.high()),
                      Boolean.toString(one.kept()))));

  private SensitivityCsv() {}

  /**
   * Writes the outcomes in the order in which they were tried.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(OutputFolder folder, Sensitivity sensitivity) throws IOException {
    TABLE.write(folder, sensitivity.outcomes());
  }
}
