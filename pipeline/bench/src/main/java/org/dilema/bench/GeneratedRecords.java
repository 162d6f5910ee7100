package org.dilema.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the records of a generated corpus one after the other: each language in turn, every fifth
 * record a near-duplicate of an earlier article, every hundredth broken, a line under each outlet's
 * articles that is no news. The same number of records is always the same records.
 */
final class GeneratedRecords {

  /** How many records there are for each broken one. */
  static final int EVERY_BROKEN = 100;

  private static final int BROKEN = 13; // of a hundred; no copy, of which a fifth would be lost
  private static final long SEED = 20220224;
  private static final int CHARACTERS = 2_150;
  private static final int RECENT = 500;
  private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);

  private record Printed(String language, String text, int day) {}

  private final News news;
  private final List<String> languages;
  private final List<Printed> recent = new ArrayList<>();
  private int number;
  private int broken;
  private int copies;
  private long text;

  /** Begins a corpus of so many records in some languages. */
  GeneratedRecords(Path real, int records, List<String> languages) {
    this.news = new News(real, SEED + records);
    this.languages = languages;
  }

  /** Returns the next record. */
  GeneratedRecord next() {
    boolean fault = number % EVERY_BROKEN == BROKEN;
    boolean copy = number % 5 == 4 && !recent.isEmpty();
    Printed printed = copy ? copy() : fresh();
    broken += fault ? 1 : 0;
    copies += copy ? 1 : 0;
    if (!fault) {
      keep(printed);
    }
    String title = news.sentence(printed.language());
    String outlet = "outlet-" + printed.language() + "-" + news.number(20) + ".test";
    String body = printed.text() + "Subscribe to the letter of " + outlet + "\n";
    text += fault ? 0 : (title + body).getBytes(StandardCharsets.UTF_8).length;
    return new GeneratedRecord(number++, outlet, FIRST.plusDays(printed.day()), title, body, fault);
  }

  private void keep(Printed printed) {
    if (recent.size() < RECENT) {
      recent.add(printed);
    } else {
      recent.set(news.number(RECENT), printed);
    }
  }

  private Printed fresh() {
    String language = languages.get(number % languages.size());
    int length = CHARACTERS / 2 + news.number(CHARACTERS);
    return new Printed(language, news.article(language, length), news.number(480));
  }

  private Printed copy() {
    Printed of = recent.get(news.number(recent.size()));
    return new Printed(
        of.language(), news.copy(of.text(), of.language()), of.day() + news.number(3));
  }

  /** Returns how many of the records so far are broken. */
  int broken() {
    return broken;
  }

  /** Returns the bytes of the titles and texts of the articles so far. */
  long text() {
    return text;
  }

  /** Returns how many of the records so far are near-duplicates of earlier ones. */
  int copies() {
    return copies;
  }
}
