package org.dilema.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sections of {@code sections.csv} that a study of security sets aside. */
public final class Sections {

  private static final List<String> COLUMNS = List.of("section", "paths", "words");

  private Sections() {}

  /**
   * A row of the file.
   *
   * @param name such as {@code sport}
   * @param paths parts of an address that name the section
   * @param words words and phrases that tell it; a star stands for any ending
   */
  public record Entry(String name, List<String> paths, List<String> words) {}

  /**
   * Reads the file; no section where it is absent.
   *
   * @throws LexiconException with file and line of every error
   */
  public static List<Entry> read(Path folder) {
    Path file = folder.resolve("sections.csv");
    if (!Files.exists(file)) {
      return List.of();
    }
    List<String> errors = new ArrayList<>();
    List<Entry> entries =
        LexiconTable.read(file, folder.getFileName() + "/sections.csv", COLUMNS, errors::add)
            .rows()
            .stream()
            .map(row -> new Entry(row.get("section"), row.list("paths"), row.list("words")))
            .toList();
    if (!errors.isEmpty()) {
      throw new LexiconException(errors);
    }
    return entries;
  }
}
