package org.dilema.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a generated corpus into a folder: as JSON Lines alone, or as an archive that has grown,
 * with JSON Lines, packed JSON Lines, tables and saved pages; see {@link GeneratedRecords}.
 *
 * <pre>GeneratedCorpus NEWS.jsonl DIR ARTICLES [LANGUAGE]</pre>
 *
 * With a language it is JSON Lines in this one alone.
 *
 * @param records how many records it holds
 * @param broken how many of them no reader can make an article of
 * @param copies how many are near-duplicates of others
 * @param text bytes of titles and texts
 */
public record GeneratedCorpus(int records, int broken, int copies, long text) {

  private static final int LARGEST = 5_000;
  private static final int FILES = 9;
  private static final int EVERY_PAGE = 49;
  private static final int PAGES_IN_A_FOLDER = 10_000;

  private enum Format {
    LINES("jsonl"),
    PACKED("jsonl.gz"),
    TABLE("csv");

    private final String extension;

    Format(String extension) {
      this.extension = extension;
    }
  }

  /** Writes the corpus that the arguments describe. */
  public static void main(String[] arguments) throws IOException {
    Path real = Path.of(arguments[0]);
    Path folder = Path.of(arguments[1]);
    int records = Integer.parseInt(arguments[2]);
    GeneratedCorpus made =
        arguments.length > 3
            ? lines(real, folder, records, List.of(arguments[3]))
            : mixed(real, folder, records);
    System.out.println(made);
  }

  /** Writes a corpus as JSON Lines. */
  static GeneratedCorpus lines(Path real, Path folder, int records, List<String> languages)
      throws IOException {
    return write(
        new GeneratedRecords(real, records, languages), folder, records, List.of(Format.LINES), 0);
  }

  /** Writes a corpus of both languages in several formats. */
  static GeneratedCorpus mixed(Path real, Path folder, int records) throws IOException {
    return write(
        new GeneratedRecords(real, records, List.of("en", "sq")),
        folder,
        records,
        List.of(Format.values()),
        EVERY_PAGE);
  }

  private static GeneratedCorpus write(
      GeneratedRecords made, Path folder, int records, List<Format> formats, int everyPage)
      throws IOException {
    Files.createDirectories(folder);
    int size = Math.max(1, Math.min(LARGEST, (records + FILES - 1) / FILES));
    for (int first = 0; first < records; first += size) {
      Format format = formats.get(first / size % formats.size());
      Path file = folder.resolve("news-" + first / size + "." + format.extension);
      try (OutputStream out = open(file, format)) {
        for (int i = first; i < Math.min(records, first + size); i++) {
          GeneratedRecord record = made.next();
          if (everyPage > 0 && i % everyPage == 0) {
            Path pages = Files.createDirectories(folder.resolve("pages-" + i / PAGES_IN_A_FOLDER));
            Files.write(pages.resolve(record.id() + ".html"), record.html());
          } else {
            out.write(format == Format.TABLE ? record.csv() : record.json());
          }
        }
      }
    }
    return new GeneratedCorpus(records, made.broken(), made.copies(), made.text());
  }

  private static OutputStream open(Path file, Format format) throws IOException {
    OutputStream plain = Files.newOutputStream(file);
    OutputStream out =
        new BufferedOutputStream(
            format == Format.PACKED ? new GZIPOutputStream(plain) : plain, 1 << 16);
    if (format == Format.TABLE) {
      out.write(GeneratedRecord.CSV_HEADER.getBytes(StandardCharsets.UTF_8));
    }
    return out;
  }
}
