package org.dilema.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a corpus as JSON Lines, ten thousand articles a file: both languages, every fifth article
 * a near-duplicate of an earlier one, every hundredth record broken, a line under each outlet's
 * articles that is no news.
 *
 * <pre>GeneratedCorpus NEWS.jsonl DIR ARTICLES [LANGUAGE]</pre>
 */
public final class GeneratedCorpus {

  private static final long SEED = 20220224;
  private static final int CHARACTERS = 2_150;
  private static final int FILE = 10_000;
  private static final int RECENT = 500;
  private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);

  private record Printed(String language, String text, int day) {}

  private final News news;
  private final List<String> languages;
  private final List<Printed> recent = new ArrayList<>();

  private GeneratedCorpus(News news, List<String> languages) {
    this.news = news;
    this.languages = languages;
  }

  /** Writes the corpus that the arguments describe. */
  public static void main(String[] arguments) throws IOException {
    List<String> languages = arguments.length > 3 ? List.of(arguments[3]) : List.of("en", "sq");
    write(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]), languages);
  }

  /** Writes a corpus of so many articles. */
  static void write(Path real, Path folder, int articles, List<String> languages)
      throws IOException {
    Files.createDirectories(folder);
    GeneratedCorpus corpus = new GeneratedCorpus(new News(real, SEED + articles), languages);
    for (int first = 0; first < articles; first += FILE) {
      Path file = folder.resolve("news-" + first / FILE + ".jsonl");
      try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        for (int i = first; i < Math.min(articles, first + FILE); i++) {
          out.write(corpus.record(i));
          out.write('\n');
        }
      }
    }
  }

  private String record(int number) {
    Printed printed = number % 5 == 4 && !recent.isEmpty() ? copy() : fresh(number);
    if (recent.size() < RECENT) {
      recent.add(printed);
    } else {
      recent.set(news.number(RECENT), printed);
    }
    String outlet = "outlet-" + printed.language() + "-" + news.number(20) + ".test";
    String record =
        "{\"id\":\"g"
            + number
            + "\",\"source\":\""
            + outlet
            + "\",\"date\":\""
            + FIRST.plusDays(printed.day())
            + "\",\"title\":"
            + quoted(news.sentence(printed.language()))
            + ",\"text\":"
            + quoted(printed.text() + "Subscribe to the letter of " + outlet + "\n")
            + "}";
    return number % 100 == 99 ? record.substring(0, record.length() / 2) : record;
  }

  private Printed fresh(int number) {
    String language = languages.get(number % languages.size());
    int length = CHARACTERS / 2 + news.number(CHARACTERS);
    return new Printed(language, news.article(language, length), news.number(480));
  }

  private Printed copy() {
    Printed of = recent.get(news.number(recent.size()));
    return new Printed(
        of.language(), news.copy(of.text(), of.language()), of.day() + news.number(3));
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\t' -> json.append("\\t");
        default -> json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
