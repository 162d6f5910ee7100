package org.dilema.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dilema.language.LanguagePack;
import org.dilema.language.Languages;
import org.dilema.lexicon.Lexicons;
import org.dilema.validate.BlindSheet;
import org.dilema.validate.CoderCopy;

/**
 * The blind sheets of a run and their coders' copies, all as files in {@code coding/} of the run:
 * nothing is kept in memory, so a restart loses nothing.
 */
final class CodingFolder {
  private static final String NAME = "[a-z0-9][a-z0-9-]{0,39}";
  private static final int LARGEST = 200;

  private final Path folder;
  private final Path run;
  private final Path lexicons;

  CodingFolder(Holdings holdings, SiteOptions options) {
    this.run = holdings.run().folder();
    this.folder = run.resolve("coding");
    this.lexicons = options.lexicons();
  }

  /** Returns the names of the sheets. */
  List<String> sheets() throws IOException {
    return names().stream().filter(name -> name.indexOf('.') < 0).toList();
  }

  /** Returns the coders who have coded at least one sentence of a sheet. */
  List<String> coders(String sheet) throws IOException {
    String begin = sheet + ".";
    return names().stream()
        .filter(name -> name.startsWith(begin))
        .map(name -> name.substring(begin.length()))
        .filter(coder -> coder.matches(NAME) && !coder.equals("key"))
        .toList();
  }

  /** Returns the file of a sheet that exists. */
  Path sheet(String name) {
    Path file = folder.resolve(checked("sheet", name) + ".csv");
    if (!Files.isRegularFile(file)) {
      throw Refusal.missing("There is no sheet of that name.");
    }
    return file;
  }

  /** Opens a coder's copy of a sheet. */
  synchronized CoderCopy copy(String sheet, String coder) throws IOException {
    return CoderCopy.open(sheet(sheet), coder(coder));
  }

  /** Codes a sentence in a coder's copy, as it is on disk now. */
  synchronized void code(String sheet, String coder, String id, List<Map<String, String>> frames)
      throws IOException {
    copy(sheet, coder).code(id, frames);
  }

  /** Draws a new sheet. */
  synchronized void draw(String name, int perStratum, long seed) throws IOException {
    if (perStratum < 1 || perStratum > LARGEST) {
      throw Refusal.bad("Sentences of each kind: expected 1 to " + LARGEST + ".");
    }
    Path file = folder.resolve(checked("name", name) + ".csv");
    if (Files.exists(file)) {
      throw new Refusal(409, "There is a sheet of that name already; choose another name.");
    }
    Files.createDirectories(folder);
    List<String> codes = Languages.all().stream().map(LanguagePack::code).toList();
    BlindSheet.draw(run, Lexicons.read(lexicons, codes), perStratum, seed, file);
  }

  /** Returns a coder's name that may stand in a file's name. */
  static String coder(String name) {
    if (checked("coder", name).equals("key")) {
      throw Refusal.bad("coder: choose another name than 'key'.");
    }
    return name;
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".csv") && !name.startsWith("."))
              .map(name -> name.substring(0, name.length() - ".csv".length()))
              .sorted()
              .toList());
    }
  }

  private static String checked(String what, String name) {
    if (!name.matches(NAME)) {
      throw Refusal.bad(
          what + ": expected small letters, digits and hyphens, at most 40, found '" + name + "'");
    }
    return name;
  }
}
