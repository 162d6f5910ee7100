package org.dilema.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that say the same in two languages, such as {@code threat} and {@code kërcënim}: what a
 * question in one language looks for in the other.
 *
 * @param entries the pairs, in the order of the file
 */
public record Pairs(List<Pair> entries) {
  /** Pairs nothing. */
  public static final Pairs NONE = new Pairs(List.of());

  private static final List<String> COLUMNS = List.of("en", "sq");

  /** An English word or phrase and its Albanian counterpart. */
  public record Pair(String en, String sq) {}

  /** Copies the pairs. */
  public Pairs {
    entries = List.copyOf(entries);
  }

  /**
   * Reads {@code pairs.csv} of a folder of lexicons; a folder without one pairs nothing.
   *
   * @throws LexiconException with every error found
   */
  public static Pairs read(Path folder) {
    Path file = folder.resolve("pairs.csv");
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    List<String> errors = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    String name = folder.getFileName() + "/pairs.csv";
    for (LexiconTable.Row row : LexiconTable.read(file, name, COLUMNS, errors::add).rows()) {
      pairs.add(new Pair(row.get("en"), row.get("sq")));
    }
    if (!errors.isEmpty()) {
      throw new LexiconException(errors);
    }
    return new Pairs(pairs);
  }
}
