package org.dilema.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lists of words that carry grammar rather than meaning, one file a language. They are indexed like
 * all others, so that phrases are exact; a query that asks for other words besides leaves them out.
 */
final class StopWords {
  private StopWords() {}

  /** Returns the folded stop words of a language. */
  static Set<String> of(String language) {
    String name = "stop-" + language + ".txt";
    try (InputStream in = StopWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name + "; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
          .filter(word -> !word.isEmpty())
          .map(word -> Letters.fold(Letters.normal(word)))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
