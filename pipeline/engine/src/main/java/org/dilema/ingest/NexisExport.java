package org.dilema.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The layout of Nexis Uni and Lexis Advance, and of LexisNexis Academic before them.
 *
 * <pre>
 * new = title EOL source EOL date EOL copyright *(name ": " value) "Body" text
 *       *(name ": " value) "End of Document"
 * old = n " of " m " DOCUMENTS" EOL source EOL date EOL title *(NAME ": " value) text
 *       *(NAME ": " value)
 * </pre>
 */
final class NexisExport {

  private static final Pattern END = Pattern.compile("End of Document");
  private static final Pattern START = Pattern.compile("\\d+ of (\\d+) DOCUMENTS?");
  private static final Pattern ANNOUNCED = Pattern.compile("Documents? ?\\((\\d+)\\)");
  private static final Pattern DATE =
      Pattern.compile(
          "((?:\\p{L}+,? )?(?:\\p{L}{3,}\\.? \\d{1,2}, \\d{4}|\\d{1,2}\\.? \\p{L}{3,} \\d{4}))\\b.*");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(Section|Length|Byline|Dateline|Highlight|Language|Publication-Type|Load-Date"
              + "|Journal Code|Subject|Geographic|Organization|Industry|Person|Company|Country|State"
              + "|City|Graphic|URL|Correction|Distribution|Document-Type|Type|Ticker|Acc-no"
              + "|Publication|Copyright):?\\s*:\\s*(.*)",
          Pattern.DOTALL);
  private static final Pattern TAIL =
      Pattern.compile(
          "(?i)Classification|Graphic|(?:Language|Publication-Type|Load-Date|Journal Code|Subject"
              + "|Graphic|Acc-no|Distribution)\\s*:.*",
          Pattern.DOTALL);
  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?i)(?:Copyright|©|\\(c\\))(?:\\s|©)*\\d{4}.*|.*All Rights Reserved\\.?",
          Pattern.DOTALL);
  private static final int HEAD = 8;

  private NexisExport() {}

  static @Nullable Export of(List<Block> blocks) {
    List<Map<Field, String>> documents = new ArrayList<>();
    int announced = -1;
    List<Block> open = new ArrayList<>();
    boolean old = false;
    for (Block block : blocks) {
      Matcher start = START.matcher(block.text());
      Matcher number = ANNOUNCED.matcher(block.text());
      if (start.matches()) {
        announced = Integer.parseInt(start.group(1));
        add(open, old, documents);
        old = true;
      } else if (END.matcher(block.text()).matches()) {
        add(open, false, documents);
      } else {
        announced = number.matches() && announced < 0 ? count(number.group(1)) : announced;
        open.add(block);
      }
    }
    boolean found = old || !documents.isEmpty();
    if (old) {
      add(open, true, documents);
    }
    return found ? new Export("Nexis", documents, announced) : null;
  }

  private static int count(String digits) {
    return digits.length() > 6 ? -1 : Integer.parseInt(digits);
  }

  private static void add(List<Block> open, boolean old, List<Map<Field, String>> documents) {
    List<Block> blocks = new ArrayList<>(open);
    open.clear();
    if (old || !blocks.isEmpty() && !documents.isEmpty() || headDate(blocks) > 1) {
      if (!(old && documents.isEmpty() && headDate(blocks) < 0)) {
        documents.add(document(blocks, old));
      }
    }
  }

  private static Map<Field, String> document(List<Block> blocks, boolean old) {
    Export.Document document = new Export.Document();
    int date = headDate(blocks);
    int after = 0;
    if (date >= 0) {
      document.put(Field.DATE, dateText(blocks.get(date).text()));
      after = date + 1;
      if (old) {
        document.put(Field.SOURCE, date > 0 ? blocks.get(0).text() : "");
        after = oldTitle(blocks, after, document);
      } else {
        document.put(Field.SOURCE, date > 0 ? blocks.get(date - 1).text() : "");
        document.put(Field.TITLE, date > 1 ? blocks.get(date - 2).text() : "");
      }
    }
    body(blocks.subList(after, blocks.size()), document);
    return document.done();
  }

  private static int oldTitle(List<Block> blocks, int from, Export.Document document) {
    for (int i = from; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      if (!RIGHTS.matcher(text).matches()) {
        if (NAMED.matcher(text).matches()) {
          return i;
        }
        document.put(Field.TITLE, text);
        return i + 1;
      }
    }
    return from;
  }

  private static void body(List<Block> blocks, Export.Document document) {
    boolean marked = blocks.stream().anyMatch(block -> block.text().equals("Body"));
    boolean inHead = true;
    boolean inTail = false;
    for (Block block : blocks) {
      String text = block.text();
      Matcher named = NAMED.matcher(text);
      if (inHead && text.equals("Body")) {
        inHead = false;
      } else if ((inHead || inTail || TAIL.matcher(text).matches()) && named.matches()) {
        value(named.group(1), named.group(2), document);
        inTail |= !inHead;
      } else if (TAIL.matcher(text).matches() && !inHead) {
        inTail = true;
      } else if (!inTail && !RIGHTS.matcher(text).matches() && !(inHead && marked)) {
        inHead = false;
        document.text(block);
      }
    }
  }

  private static void value(String name, String value, Export.Document document) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "section" -> document.put(Field.SECTION, value.split(";", 2)[0]);
      case "byline" -> document.put(Field.AUTHOR, value);
      case "language" -> document.put(Field.LANGUAGE, value.split("[;,]", 2)[0]);
      case "url" -> document.put(Field.URL, value);
      default -> {
        // Length, subjects and the rest describe the copy, not the article.
      }
    }
  }

  /** Returns the block that holds the date: one that a copyright or a named field follows. */
  private static int headDate(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (dateText(blocks.get(i).text()).isEmpty()) {
        continue;
      }
      for (int j = i + 1; j < Math.min(blocks.size(), i + HEAD); j++) {
        String text = blocks.get(j).text();
        if (text.equals("Body")
            || RIGHTS.matcher(text).matches()
            || NAMED.matcher(text).matches()) {
          return i;
        }
      }
    }
    return -1;
  }

  private static String dateText(String text) {
    Matcher date = DATE.matcher(text);
    boolean is = text.length() < 100 && date.matches() && Dates.parse(date.group(1)) != null;
    return is ? date.group(1) : "";
  }
}
