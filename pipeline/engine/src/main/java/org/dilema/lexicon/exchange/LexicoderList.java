package org.dilema.lexicon.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads Lexicoder 3: {@code +category}, then a word or phrase a line. */
final class LexicoderList {

  private LexicoderList() {}

  static List<DictionaryEntry> parse(String text, String name, Consumer<String> errors) {
    List<DictionaryEntry> entries = new ArrayList<>();
    List<String> path = List.of();
    int number = 0;
    for (String line : text.split("\r\n|\r|\n", -1)) {
      number++;
      String word = line.strip();
      if (word.startsWith("+")) {
        path = List.of(word.substring(1).strip());
      } else if (!word.isEmpty() && path.isEmpty()) {
        errors.accept(name + ":" + number + ": expected a category such as +NEGATIVE first");
        return List.of();
      } else if (!word.isEmpty()) {
        entries.add(new DictionaryEntry(path, word, name + ":" + number));
      }
    }
    return entries;
  }
}
