package org.dilema.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dilema.validate.Correction;

/** Writes {@code corrections_applied.csv}: a correction a row, with what became of it. */
public final class CorrectionsCsv {

  private static final CsvTable<Correction.Outcome> TABLE =
      new CsvTable<>(
          "corrections_applied.csv",
          List.of("article", "sentence", "what", "why", "applied", "reason"),
          one ->
              Stream.of(
                  List.of(
                      one.correction().article(),
                      Integer.toString(one.correction().sentence()),
                      one.correction().what(),
                      one.correction().why(),
                      Boolean.toString(one.applied()),
                      one.reason())));

  private CorrectionsCsv() {}

  /**
   * Writes the table in the order given.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(OutputFolder folder, List<Correction.Outcome> outcomes)
      throws IOException {
    TABLE.write(folder, outcomes);
  }
}
