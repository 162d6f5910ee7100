package org.dilema.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dilema.curate.BoilerplateLine;

/** Writes {@code boilerplate.csv}: a line that was left out of analysis a row, by outlet. */
public final class BoilerplateCsv {

  private static final CsvTable<BoilerplateLine> TABLE =
      new CsvTable<>(
          "boilerplate.csv",
          List.of("outlet", "line", "articles", "of"),
          one ->
              Stream.of(
                  List.of(
                      one.outlet(),
                      one.line(),
                      Integer.toString(one.articles()),
                      Integer.toString(one.of()))));

  private BoilerplateCsv() {}

  /**
   * Writes the table in the order given.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(OutputFolder folder, List<BoilerplateLine> lines) throws IOException {
    TABLE.write(folder, lines);
  }
}
