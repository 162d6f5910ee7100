package org.dilema.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dilema.measure.StoryPair;

/**
 * Writes {@code crosslingual.csv}: a proposed pair of stories in two languages a row. The stories
 * stay two everywhere else.
 */
public final class CrosslingualCsv {

  private static final CsvTable<StoryPair> TABLE =
      new CsvTable<>(
          "crosslingual.csv",
          List.of("story", "other_story", "days", "similarity", "actors", "numbers", "names"),
          one ->
              Stream.of(
                  List.of(
                      one.first(),
                      one.second(),
                      Long.toString(one.days()),
                      String.format(Locale.ROOT, "%.3f", one.similarity()),
                      String.join(";", one.actors()),
                      String.join(";", one.numbers()),
                      String.join(";", one.names()))));

  private CrosslingualCsv() {}

  /**
   * Writes the table in the order given.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(OutputFolder folder, List<StoryPair> pairs) throws IOException {
    TABLE.write(folder, pairs);
  }
}
