package org.dilema.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dilema.measure.UnlistedActors;

/** Writes {@code unlisted_actors.csv}: a name that no lexicon knows a row, most frequent first. */
public final class UnlistedActorsCsv {

  private static final CsvTable<UnlistedActors> TABLE =
      new CsvTable<>(
          "unlisted_actors.csv",
          List.of(
              "basis", "language", "type", "name", "mentions", "articles", "outlets", "example"),
          one ->
              Stream.of(
                  List.of(
                      one.basis(),
                      one.language(),
                      one.type(),
                      one.name(),
                      Integer.toString(one.mentions()),
                      Integer.toString(one.articles()),
                      Integer.toString(one.outlets()),
                      one.example())));

  private UnlistedActorsCsv() {}

  /**
   * Writes the table in the order given.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(OutputFolder folder, List<UnlistedActors> names) throws IOException {
    TABLE.write(folder, names);
  }
}
