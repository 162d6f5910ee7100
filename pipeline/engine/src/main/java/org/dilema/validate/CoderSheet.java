package org.dilema.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dilema.lexicon.Category;

/**
 * A sheet that a coder filled in.
 *
 * @param name file name
 * @param sentences what the coder saw in each sentence, by id; sentences not coded are absent
 * @param open ids of the sentences that the coder left uncoded
 */
public record CoderSheet(String name, Map<String, Coding> sentences, List<String> open) {

  /** Roles of each category (codebook 0). */
  static final Map<String, List<String>> ROLES =
      Arrays.stream(Category.values())
          .collect(Collectors.toUnmodifiableMap(Category::name, Category::roles));

  private static final String NONE = "none";
  private static final Set<String> POLARITIES = Set.of("asserted", "negated");
  private static final Set<String> MODALITIES =
      Set.of("fact", "hedged", "hypothetical", "future", "historical");

  /** Keeps the order of the sheet. */
  public CoderSheet {
    sentences = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    open = List.copyOf(open);
  }

  /**
   * A coded sentence.
   *
   * @param id as in the sheet
   * @param language ISO 639-1 code
   * @param text the sentence
   * @param frames none where the coder saw none
   */
  public record Coding(String id, String language, String text, List<CodedFrame> frames) {

    /** Copies the frames. */
    public Coding {
      frames = List.copyOf(frames);
    }

    /** Returns the frames of a category. */
    List<CodedFrame> of(String category) {
      return frames.stream().filter(frame -> frame.category().equals(category)).toList();
    }
  }

  /**
   * Reads a sheet.
   *
   * @throws SheetException with file, line and expectation where a row is not as the codebook asks
   */
  public static CoderSheet read(Path file) throws IOException {
    SheetTable table = SheetTable.read(file, List.of("id", "lang", "category"));
    Map<String, Coding> sentences = new LinkedHashMap<>();
    Set<String> open = new TreeSet<>();
    for (SheetTable.Row row : table.rows()) {
      String id = row.get("id");
      String category = row.get("category").toUpperCase(Locale.ROOT);
      if (category.isEmpty()) {
        requireNothing(row);
        open.add(id);
        continue;
      }
      List<CodedFrame> frames = new ArrayList<>();
      Coding earlier = sentences.get(id);
      if (earlier != null) {
        frames.addAll(earlier.frames());
      }
      if (!category.equalsIgnoreCase(NONE)) {
        frames.add(frame(row, category));
      } else if (!frames.isEmpty()) {
        throw wrong(row, "category", "no 'none' for a sentence that has a frame", NONE);
      }
      sentences.put(id, new Coding(id, row.get("lang"), row.get("sentence"), frames));
    }
    open.removeAll(sentences.keySet());
    return new CoderSheet(table.name(), sentences, List.copyOf(open));
  }

  private static CodedFrame frame(SheetTable.Row row, String category) {
    if (!ROLES.containsKey(category)) {
      throw wrong(row, "category", "one of " + List.of(Category.values()) + " or none", category);
    }
    String sub = row.get("sub").toUpperCase(Locale.ROOT);
    if (!sub.isEmpty() && !Category.valueOf(category).has(sub)) {
      throw wrong(row, "sub", "a subcategory of " + category, sub);
    }
    Map<String, Set<String>> roles = new TreeMap<>();
    for (String role : ROLES.get(category)) {
      String codes = row.get(role);
      if (!codes.isEmpty()) {
        roles.put(role, new TreeSet<>(Arrays.asList(codes.split("[;,+\\s]+"))));
      }
    }
    return new CodedFrame(
        category,
        sub,
        oneOf(row, "polarity", POLARITIES, "asserted"),
        oneOf(row, "modality", MODALITIES, "fact"),
        roles);
  }

  private static String oneOf(
      SheetTable.Row row, String column, Set<String> known, String otherwise) {
    String value = row.get(column).toLowerCase(Locale.ROOT);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (!known.contains(value)) {
      throw wrong(row, column, "one of " + new TreeSet<>(known), value);
    }
    return value;
  }

  /** A row with codes and no category is a slip, not an uncoded sentence. */
  private static void requireNothing(SheetTable.Row row) {
    List<String> columns = new ArrayList<>(List.of("sub", "polarity", "modality"));
    ROLES.values().forEach(columns::addAll);
    for (String column : columns) {
      if (!row.get(column).isEmpty()) {
        throw wrong(row, "category", "a category, for '" + column + "' is filled in", "");
      }
    }
  }

  private static SheetException wrong(
      SheetTable.Row row, String column, String expected, String found) {
    return new SheetException(
        row.place() + ": " + column + ": expected " + expected + ", found '" + found + "'");
  }
}
