package org.dilema.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query in a file, to be asked again or to part a corpus by. A line is {@code key: value}; {@code
 * query} is needed, the rest is optional; {@code #} begins a remark.
 *
 * <pre>
 * # Threats by Russia against Bosnia
 * query: frame:THREAT threatener:RUS target:BIH
 * lang: sq
 * from: 2022-02-24
 * </pre>
 *
 * @param name the file's name without its ending
 * @param request what it asks
 */
public record SavedQuery(String name, SearchRequest request) {
  private static final List<String> KEYS =
      List.of(
          "query",
          "syntax",
          "unit",
          "lang",
          "from",
          "to",
          "source",
          "actor",
          "frame",
          "case",
          "diacritics");

  /**
   * Reads a query.
   *
   * @throws QueryException with file and line, if it cannot be understood
   */
  public static SavedQuery read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new ArchiveException(file + ": no such file of a saved query");
    }
    Map<String, String> values = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\\R")) {
      number++;
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      int colon = text.indexOf(':');
      String key = colon < 0 ? text : text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      if (colon < 0 || !KEYS.contains(key)) {
        throw wrong(file, number, "expected 'key: value' with a key of " + KEYS);
      }
      values.put(key, text.substring(colon + 1).strip());
      check(file, number, key, text.substring(colon + 1).strip());
    }
    if (!values.containsKey("query")) {
      throw wrong(file, Math.max(1, number), "expected a line 'query: ...', found none");
    }
    String full = String.valueOf(file.getFileName());
    int dot = full.lastIndexOf('.');
    return new SavedQuery(dot > 0 ? full.substring(0, dot) : full, request(values));
  }

  /** Writes the query, so that {@link #read} gives it back. */
  public void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("query: " + request.query().replaceAll("\\R", " "));
    add(lines, "syntax", request.syntax().name());
    add(lines, "unit", request.unit().name());
    add(lines, "lang", String.join(",", request.filters().languages()));
    add(lines, "from", String.valueOf(request.filters().from()));
    add(lines, "to", String.valueOf(request.filters().to()));
    add(lines, "source", String.join(",", request.filters().sources()));
    add(lines, "actor", String.join(",", request.filters().actors()));
    add(lines, "frame", String.join(",", request.filters().frames()));
    add(lines, "case", request.matchCase() ? "yes" : "");
    add(lines, "diacritics", request.matchDiacritics() ? "yes" : "");
    Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  private static void add(List<String> lines, String key, String value) {
    if (!value.isEmpty() && !value.equals("null")) {
      lines.add(key + ": " + value.toLowerCase(Locale.ROOT));
    }
  }

  private static void check(Path file, int line, String key, String value) {
    boolean right =
        switch (key) {
          case "query" -> !value.isEmpty();
          case "syntax" -> List.of("words", "tokens").contains(value.toLowerCase(Locale.ROOT));
          case "unit" -> List.of("article", "sentence").contains(value.toLowerCase(Locale.ROOT));
          case "from", "to" -> isDay(value);
          case "case", "diacritics" -> List.of("yes", "no").contains(value);
          default -> true;
        };
    if (!right) {
      throw wrong(file, line, "'" + value + "' is no value of " + key);
    }
  }

  private static boolean isDay(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static SearchRequest request(Map<String, String> values) {
    boolean tokens = values.getOrDefault("syntax", "").equalsIgnoreCase("tokens");
    String query = String.valueOf(values.get("query"));
    return (tokens ? SearchRequest.pattern(query) : SearchRequest.of(query))
        .withFilters(
            new Filters(
                list(values.get("lang")),
                day(values.get("from")),
                day(values.get("to")),
                list(values.get("source")),
                list(values.get("actor")),
                list(values.get("frame"))))
        .withUnit(
            values.getOrDefault("unit", "").equalsIgnoreCase("sentence")
                ? Unit.SENTENCE
                : Unit.ARTICLE)
        .withStrictness(
            values.getOrDefault("case", "no").equals("yes"),
            values.getOrDefault("diacritics", "no").equals("yes"));
  }

  private static List<String> list(@Nullable String value) {
    return value == null || value.isEmpty()
        ? List.of()
        : Arrays.stream(value.split(",")).map(String::strip).toList();
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    return value == null ? null : LocalDate.parse(value);
  }

  private static ArchiveException wrong(Path file, int line, String message) {
    return new ArchiveException(file + ":" + line + ": " + message);
  }
}
