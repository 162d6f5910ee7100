package org.dilema.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The formats that can be read: one line each. */
final class Formats {

  private static final List<ArticleReader> READERS =
      List.of(
          new JsonReader(),
          new CsvReader(),
          new PlainTextReader(),
          new HtmlReader(),
          new CompressedReader(),
          new TarReader(),
          new ZipReader(),
          new WarcReader(),
          new PdfReader(),
          new XmlReader(),
          new OfficeReader(),
          new RtfReader(),
          new MailReader());

  private static final int HEAD = 4096;

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

  /**
   * Reads a file or an entry by the extension of its name; what cannot be read at all is one
   * rejection.
   *
   * @return how many records it held, at least 1
   */
  static long read(SourceFile file, Input in, Sink sink) throws IOException {
    ArticleReader reader = of(file.format());
    String fault =
        reader == null
            ? "not an article format; expected one of " + extensions()
            : fault(in, reader);
    if (reader == null || fault != null) {
      sink.rejection(file.rejection("", String.valueOf(fault)));
      return 1;
    }
    long records = reader.read(file, in, sink);
    if (records == 0) {
      sink.rejection(file.rejection("", "empty file: expected at least one record, found none"));
      return 1;
    }
    return records;
  }

  private static @Nullable String fault(Input in, ArticleReader reader) throws IOException {
    byte[] head = in.head(HEAD);
    if (head.length == 0 && in.read() < 0) {
      return "empty file";
    }
    if (reader.isText() && !Encoding.isWide(head)) {
      for (int i = 0; i < head.length; i++) {
        if (head[i] == 0) {
          return String.format(Locale.ROOT, "binary data (NUL at byte %d); expected text", i);
        }
      }
    }
    return null;
  }
}
