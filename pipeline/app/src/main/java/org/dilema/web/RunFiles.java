package org.dilema.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The files that a run wrote, as far as the site shows them. */
final class RunFiles {
  /** The tables of the output contract, by name. */
  static final List<String> TABLES =
      List.of(
          "articles", "rejected", "actors", "frames", "roles", "sentences", "findings", "metrics");

  private final Path folder;
  private final SortedTable articles;
  private final SortedTable mentions;
  private final SortedTable frames;
  private final SortedTable roles;
  private final SortedTable sentences;

  RunFiles(Path folder) {
    this.folder = folder;
    this.articles = new SortedTable(folder.resolve("articles.csv"), id -> id);
    this.mentions = new SortedTable(folder.resolve("actors.csv"), id -> id);
    this.frames = new SortedTable(folder.resolve("frames.csv"), RunFiles::articleOf);
    this.roles = new SortedTable(folder.resolve("roles.csv"), RunFiles::articleOf);
    this.sentences = new SortedTable(folder.resolve("sentences.csv"), id -> id);
  }

  /** Returns the article of a frame's id, {@code article:sentence:n}. */
  static String articleOf(String frame) {
    int last = frame.lastIndexOf(':');
    int before = last < 1 ? -1 : frame.lastIndexOf(':', last - 1);
    return before < 0 ? frame : frame.substring(0, before);
  }

  /** Returns whether the folder holds a finished run and not only an archive. */
  boolean finished() {
    return Files.isRegularFile(folder.resolve("manifest.json"));
  }

  Path folder() {
    return folder;
  }

  Path table(String name) {
    return folder.resolve(name + ".csv");
  }

  /** Returns the manifest; an empty object where there is none. */
  JsonNode manifest() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Path file = folder.resolve("manifest.json");
    return Files.isRegularFile(file)
        ? mapper.readTree(Files.readString(file, StandardCharsets.UTF_8))
        : mapper.createObjectNode();
  }

  SortedTable articles() {
    return articles;
  }

  SortedTable mentions() {
    return mentions;
  }

  SortedTable frames() {
    return frames;
  }

  SortedTable roles() {
    return roles;
  }

  SortedTable sentences() {
    return sentences;
  }

  /** Returns all rows of a small table; none where the run has no such table. */
  List<TableRow> all(String name) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    each(name, rows::add);
    return rows;
  }

  /** Hands over every row of a table, in its order. */
  void each(String name, Consumer<TableRow> action) throws IOException {
    try (Rows rows = new Rows(table(name))) {
      rows.forEach(action);
    } catch (UncheckedIOException e) {
      throw new IOException(table(name).getFileName() + ": not a table of a run", e);
    }
  }
}
