package org.dilema.report;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dilema.text.Rejection;

/** Writes {@code rejected.csv}: every input that could not be read, by file and position. */
public final class RejectedCsv {

  private static final CsvTable<Rejection> TABLE =
      new CsvTable<>(
          "rejected.csv",
          List.of("file", "position", "reason"),
          r -> Stream.of(List.of(r.file(), r.position(), r.reason())));

  private RejectedCsv() {}

  /**
   * Writes the table.
   *
   * @param rejections in any order
   * @throws IOException if the file cannot be written
   */
  public static void write(OutputFolder folder, Collection<Rejection> rejections)
      throws IOException {
    writeInOrder(folder, rejections.stream().sorted().toList());
  }

  /**
   * Writes the table.
   *
   * @param rejections by file, position and reason; each is asked for once
   * @throws IOException if the file cannot be written
   */
  public static void writeInOrder(OutputFolder folder, Iterable<Rejection> rejections)
      throws IOException {
    TABLE.write(folder, rejections);
  }
}
