package org.dilema.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.dilema.findings.PublishedTable;
import org.dilema.findings.Sign;
import org.dilema.measure.Dimension;

/** Reads a published table: {@code state,dimension,sign}, one cell a line. */
final class PublishedTableReader {

  private PublishedTableReader() {}

  static PublishedTable read(Path file) {
    Map<String, Map<String, Sign>> signs = new TreeMap<>();
    String name = String.valueOf(file.getFileName());
    try {
      int line = 0;
      for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        line++;
        if (line > 1 && !row.isBlank()) {
          add(row, name + ":" + line, signs);
        }
      }
    } catch (IOException e) {
      throw new StudyException(file + ": cannot be read; the study names it as 'published'");
    }
    return new PublishedTable(signs);
  }

  private static void add(String row, String place, Map<String, Map<String, Sign>> signs) {
    String[] cells = row.strip().split(",");
    boolean known =
        cells.length == 3
            && java.util.Arrays.stream(Dimension.values())
                .anyMatch(dimension -> dimension.label().equals(cells[1]));
    for (Sign sign : Sign.values()) {
      if (known && sign.label().equals(cells[2].equals("−") ? "-" : cells[2])) {
        signs.computeIfAbsent(cells[0], key -> new TreeMap<>()).put(cells[1], sign);
        return;
      }
    }
    throw new StudyException(
        place
            + ": expected a state's code, a dimension (anarchy, fear, misperceptions) and a sign"
            + " (+, - or n/a), found '"
            + row
            + "'");
  }
}
