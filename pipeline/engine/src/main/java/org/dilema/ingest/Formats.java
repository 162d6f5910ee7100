package org.dilema.ingest;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The formats that can be read: one line each. */
final class Formats {

  private static final List<ArticleReader> READERS =
      List.of(new JsonReader(), new CsvReader(), new PlainTextReader(), new HtmlReader());

  private Formats() {}

  /** Returns the reader of the file's extension, or null where no format claims it. */
  static @Nullable ArticleReader of(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (ArticleReader reader : READERS) {
      for (String known : reader.extensions()) {
        if (known.equals(extension)) {
          return reader;
        }
      }
    }
    return null;
  }

  /** Returns every extension that is read, in alphabetical order, for messages. */
  static String extensions() {
    TreeSet<String> all = new TreeSet<>();
    READERS.forEach(reader -> reader.extensions().forEach(e -> all.add("." + e)));
    return String.join(" ", all);
  }
}
