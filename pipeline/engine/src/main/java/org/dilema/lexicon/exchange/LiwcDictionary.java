package org.dilema.lexicon.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads LIWC's {@code .dic}: between two lines of {@code %} the categories, one a line, number and
 * name; after them the words, each with the numbers of its categories.
 *
 * <p>Lenient as the files are: blank lines, repeated or leading tabs, blanks for tabs. The header
 * may be flat with bare names (2001, 2007) or nested by tabs with a title in brackets (2015 and
 * later); ids may be names. Conditions such as {@code (02 134)125/464} and {@code <of>131/125} are
 * left out, as their meaning depends on neighbouring words; the plain numbers beside them count.
 */
final class LiwcDictionary {

  private static final Pattern CATEGORY = Pattern.compile("(\\S+)\\s+(.+)");
  private static final Pattern TITLE = Pattern.compile("\\s*\\([^)]*\\)\\s*$");
  private static final Pattern CONDITION =
      Pattern.compile("\\([^)]*\\)\\s*\\S*|<[^>]*>\\S*|\\S*/\\S*");

  private final String name;
  private final Consumer<String> errors;
  private final Map<String, List<String>> categories = new LinkedHashMap<>();
  private final List<String> open = new ArrayList<>();
  private final List<DictionaryEntry> entries = new ArrayList<>();

  LiwcDictionary(String name, Consumer<String> errors) {
    this.name = name;
    this.errors = errors;
  }

  List<DictionaryEntry> parse(String text) {
    int section = 0;
    int number = 0;
    for (String line : text.split("\r\n|\r|\n", -1)) {
      number++;
      if (line.strip().equals("%")) {
        section++;
      } else if (section == 1 && !line.isBlank()) {
        category(line, number);
      } else if (section == 2 && !line.isBlank()) {
        word(line, number);
      }
    }
    if (section < 2) {
      errors.accept(
          name
              + ":"
              + number
              + ": expected the categories between two lines of %, found "
              + section
              + " such lines");
    }
    return entries;
  }

  private void category(String line, int number) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '\t') {
      depth++;
    }
    Matcher matcher = CATEGORY.matcher(line.strip());
    if (!matcher.matches()) {
      error(number, "expected a category's number and name, found '" + line.strip() + "'");
      return;
    }
    while (open.size() > depth) {
      open.remove(open.size() - 1);
    }
    open.add(TITLE.matcher(matcher.group(2)).replaceFirst("").strip());
    if (categories.put(matcher.group(1), List.copyOf(open)) != null) {
      error(number, "category '" + matcher.group(1) + "' stands here twice");
    }
  }

  /** The word ends where the first id that is a category begins. */
  private void word(String line, int number) {
    String whole = line.strip();
    int end = 0;
    while (end < whole.length() && !Character.isWhitespace(whole.charAt(end))) {
      end++;
    }
    String plain =
        whole.substring(0, end) + CONDITION.matcher(whole.substring(end)).replaceAll(" ");
    plain = plain.strip();
    String[] byTab = plain.split("\t+\\s*", 2);
    List<String> words = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    if (byTab.length == 2) {
      words.add(byTab[0].strip());
      ids.addAll(List.of(byTab[1].strip().split("\\s+")));
    } else {
      for (String part : plain.split("\\s+")) {
        boolean id = !words.isEmpty() && categories.containsKey(part);
        if (id || !ids.isEmpty()) {
          ids.add(part);
        } else {
          words.add(part);
        }
      }
    }
    ids.removeIf(String::isBlank);
    String word = String.join(" ", words);
    if (ids.isEmpty()) {
      error(number, "expected a word and its categories, found '" + line.strip() + "'");
    }
    for (String id : ids) {
      List<String> path =
          categories.getOrDefault(id, List.of(id + " (a category that the header lacks)"));
      entries.add(new DictionaryEntry(path, word, name + ":" + number));
    }
  }

  private void error(int number, String message) {
    errors.accept(name + ":" + number + ": " + message);
  }
}
