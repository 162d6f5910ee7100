package org.dilema.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dilema.lexicon.Category;
import org.dilema.validate.BlindSentence;
import org.dilema.validate.CoderCopy;

/**
 * A sentence to code.
 *
 * @param head the masthead
 * @param sheet name of the sheet
 * @param coder name of the coder
 * @param sentence the sentence, or null where all are coded
 * @param number its place in the sheet, from 1
 * @param total sentences in the sheet
 * @param done sentences coded
 * @param blocks the frames to fill in
 * @param codes actors to choose from
 * @param secret what the form brings back
 * @param problem what was wrong with the last form, or empty
 * @param previous address of the sentence before, or empty
 * @param next address of the sentence after, or empty
 */
record CodingItem(
    Masthead head,
    String sheet,
    String coder,
    BlindSentence sentence,
    int number,
    int total,
    int done,
    List<Block> blocks,
    List<Option> codes,
    String secret,
    String problem,
    String previous,
    String next) {

  /** A value to choose, in words. */
  record Option(String value, String words) {}

  /**
   * A frame to fill in.
   *
   * @param index its number in the form, from 0
   * @param values what is filled in already, by column
   */
  record Block(int index, Map<String, String> values) {
    String category() {
      return values.getOrDefault("category", "");
    }

    String value(String category, String column) {
      return category().equals(category) ? values.getOrDefault(column, "") : "";
    }

    String value(String column, String otherwise, boolean plain) {
      return values.getOrDefault(column, otherwise);
    }

    String polarity() {
      return values.getOrDefault("polarity", "asserted");
    }

    String modality() {
      return values.getOrDefault("modality", "fact");
    }

    String note() {
      return values.getOrDefault("note", "");
    }
  }

  /** Returns the categories with their keys, 1 to 5. */
  static List<Category> categories() {
    return List.of(Category.values());
  }

  /** Returns the kinds of a category. */
  static List<Option> kinds(Category category) {
    List<Option> kinds = new ArrayList<>();
    for (String sub : subcategories(category)) {
      kinds.add(new Option(sub, sub + " \u2013 " + Words.kind(sub)));
    }
    return kinds;
  }

  private static List<String> subcategories(Category category) {
    List<String> all = new ArrayList<>();
    if (category == Category.THREAT) {
      for (String act : List.of("TV", "TG")) {
        all.add(act);
        for (int i = 1; i <= 5; i++) {
          all.add(act + ".T" + i);
        }
      }
      return all;
    }
    for (int i = 0; i <= 6; i++) {
      String code = category.name().substring(0, 1) + i;
      if (category.has(code)) {
        all.add(code);
      }
    }
    return all;
  }

  static List<String> modalities() {
    return List.of("fact", "hedged", "hypothetical", "future", "historical");
  }

  /** Builds the page of a sentence; {@code more} asks for an empty frame after those coded. */
  static List<Block> blocks(CoderCopy copy, String id, boolean more) {
    List<Block> blocks = new ArrayList<>();
    for (Map<String, String> frame : copy.frames(id)) {
      blocks.add(new Block(blocks.size(), frame));
    }
    if (blocks.isEmpty() || more) {
      boolean none = copy.coded(id) && copy.frames(id).isEmpty();
      blocks.add(new Block(blocks.size(), none ? Map.of("category", "none") : Map.of()));
    }
    return blocks;
  }
}
