package org.dilema.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The entries in which the study files of two runs differ: rows of tables by their first field and,
 * where that stands more than once, its number; rules by their id; other lines by themselves.
 */
final class EntryChanges {

  /**
   * An entry that one of two runs has and the other has not, or has otherwise.
   *
   * @param file its file below {@code study/}
   * @param key first field or rule id
   * @param before as the first run has it; empty where it has none
   * @param after as the second has it; empty where it has none
   */
  record Entry(String file, String key, String before, String after) {

    String name() {
      return file + " '" + key + "'";
    }
  }

  private EntryChanges() {}

  static List<Entry> of(Path first, Path second) throws IOException {
    List<Entry> changes = new ArrayList<>();
    TreeSet<String> files = new TreeSet<>(files(first));
    files.addAll(files(second));
    for (String file : files) {
      Map<String, String> before = entries(first.resolve(file));
      Map<String, String> after = entries(second.resolve(file));
      TreeSet<String> keys = new TreeSet<>(before.keySet());
      keys.addAll(after.keySet());
      for (String key : keys) {
        String old = before.getOrDefault(key, "");
        String now = after.getOrDefault(key, "");
        if (!old.equals(now)) {
          changes.add(new Entry(file, key, old, now));
        }
      }
    }
    return changes;
  }

  private static List<String> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new OutputException(
          folder + ": expected the copy of the study that a run keeps, found none; run it again");
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static Map<String, String> entries(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    return file.toString().endsWith(".csv") ? rows(file) : blocks(file);
  }

  private static Map<String, String> rows(Path file) throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        put(rows, first(line), line);
      }
    }
    return rows;
  }

  private static String first(String line) {
    int end = line.startsWith("\"") ? line.indexOf('"', 1) + 1 : line.indexOf(',');
    String field = end <= 0 ? line : line.substring(0, end);
    return field.startsWith("\"") && field.length() > 1
        ? field.substring(1, field.length() - 1)
        : field;
  }

  /** Cuts a YAML file at the lines that are not indented; notes are left out. */
  private static Map<String, String> blocks(Path file) throws IOException {
    Map<String, String> blocks = new TreeMap<>();
    String key = "";
    StringBuilder block = new StringBuilder();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isBlank() || line.stripLeading().startsWith("#")) {
        continue;
      }
      boolean opens = !Character.isWhitespace(line.charAt(0)) && line.indexOf(':') > 0;
      if (opens) {
        close(blocks, key, block);
        key = line.substring(0, line.indexOf(':'));
      }
      block.append(block.isEmpty() ? "" : "\n").append(line);
    }
    close(blocks, key, block);
    return blocks;
  }

  private static void close(Map<String, String> blocks, String key, StringBuilder block) {
    if (!block.isEmpty()) {
      put(blocks, key, block.toString());
      block.setLength(0);
    }
  }

  private static void put(Map<String, String> entries, String key, String text) {
    String unique = key;
    for (int n = 2; entries.containsKey(unique); n++) {
      unique = key + " (" + n + ")";
    }
    entries.put(unique, text);
  }
}
