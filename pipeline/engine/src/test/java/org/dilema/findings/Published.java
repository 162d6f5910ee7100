package org.dilema.findings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dilema.measure.Dimension;

/** The table of Figure 6.4.1 and the alliance it is compared with, as data of the tests. */
final class Published {

  static final List<String> STATES = List.of("ALB", "XKX", "MKD", "BIH", "SRB", "MNE");
  static final Set<String> MEMBERS = Set.of("ALB", "MKD", "MNE", "HRV");
  static final PublishedTable TABLE =
      table("ALB ---", "XKX +++", "MKD -+-", "BIH +++", "SRB +++", "MNE ---");

  private Published() {}

  /** Builds a table of rows such as {@code MKD -+-}; {@code ?} stands for n/a. */
  static PublishedTable table(String... rows) {
    Map<String, Map<String, Sign>> signs = new TreeMap<>();
    for (String row : rows) {
      Map<String, Sign> cells = new TreeMap<>();
      for (Dimension dimension : Dimension.values()) {
        cells.put(dimension.label(), sign(row.charAt(4 + dimension.ordinal())));
      }
      signs.put(row.substring(0, 3), cells);
    }
    return new PublishedTable(signs);
  }

  private static Sign sign(char letter) {
    return switch (letter) {
      case '+' -> Sign.PLUS;
      case '-' -> Sign.MINUS;
      default -> Sign.NOT_AVAILABLE;
    };
  }
}
