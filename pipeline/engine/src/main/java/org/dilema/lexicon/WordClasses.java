package org.dilema.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Named sets of words that cues and rules refer to, such as {@code arms} or {@code market}.
 *
 * @param classes entries by class name, in the order of the file
 */
public record WordClasses(Map<String, List<Entry>> classes) {

  /** Copies the map. */
  public WordClasses {
    classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
  }

  /**
   * A member of a class.
   *
   * @param lemma a word or phrase
   * @param inflection inflection class; empty where the language needs none
   * @param place file and line
   */
  public record Entry(String lemma, String inflection, String place) {}

  /** Returns the members of a class; none where there is no such class. */
  public List<Entry> of(String name) {
    return classes.getOrDefault(name, List.of());
  }

  /** Reads {@code classes.csv}: {@code class,words}; words are separated by bars. */
  static WordClasses read(Path file, String name, Consumer<String> errors) {
    Map<String, List<Entry>> classes = new LinkedHashMap<>();
    for (LexiconTable.Row row :
        LexiconTable.read(file, name, List.of("class", "words"), errors).rows()) {
      List<Entry> entries = classes.computeIfAbsent(row.get("class"), key -> new ArrayList<>());
      for (String word : row.list("words")) {
        int colon = word.lastIndexOf(':');
        entries.add(
            colon < 0
                ? new Entry(word, "", row.place())
                : new Entry(word.substring(0, colon), word.substring(colon + 1), row.place()));
      }
    }
    return new WordClasses(classes);
  }
}
