package org.dilema.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The layout of Factiva, with the paragraphs one below the other or with their codes before them.
 *
 * <pre>
 * plain = [section EOL] title EOL [byline EOL] n " words" EOL date EOL [time EOL] source EOL
 *         *(edition EOL) code EOL language EOL copyright EOL text "Document " number
 * coded = *("HD" | "BY" | "PD" | "SN" | "LA" | "LP" | "TD" | … TAB value EOL) "Document " number
 * </pre>
 */
final class FactivaExport {

  private static final Pattern END = Pattern.compile("Document ([A-Z0-9]{4,}[a-z0-9]{6,})");
  private static final Pattern WORDS =
      Pattern.compile("(?i)[\\d.,]+ (?:words|fjalë|mots|Wörter|palabras|parole)");
  private static final Pattern CODED =
      Pattern.compile(
          "(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN)"
              + "(?:[\\s:]+(.*))?",
          Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,8}");
  private static final Pattern RIGHTS =
      Pattern.compile("(?i)(?:Copyright|©|\\(c\\)|\\(copyright\\)).*", Pattern.DOTALL);
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?(?: [AP]M)?");
  private static final Pattern BYLINE = Pattern.compile("(?:By|BY|Nga|NGA|by) .{2,200}");
  private static final int HEADER = 14;

  private FactivaExport() {}

  static @Nullable Export of(List<Block> blocks) {
    List<Map<Field, String>> documents = new ArrayList<>();
    List<Block> open = new ArrayList<>();
    for (Block block : blocks) {
      Matcher end = END.matcher(block.text());
      Matcher coded = Pattern.compile("AN\\s+" + END.pattern()).matcher(block.text());
      if (end.matches() || coded.matches()) {
        Export.Document document = document(open);
        document.put(Field.ID, (end.matches() ? end : coded).group(1));
        documents.add(document.done());
        open.clear();
      } else {
        open.add(block);
      }
    }
    return documents.isEmpty() ? null : new Export("Factiva", documents, -1);
  }

  private static Export.Document document(List<Block> blocks) {
    int headline = first(blocks, "HD");
    return headline >= 0 ? coded(blocks) : plain(blocks);
  }

  private static int first(List<Block> blocks, String code) {
    for (int i = 0; i < blocks.size(); i++) {
      Matcher coded = CODED.matcher(blocks.get(i).text());
      if (coded.matches() && coded.group(1).equals(code)) {
        return i;
      }
    }
    return -1;
  }

  private static Export.Document coded(List<Block> blocks) {
    Export.Document document = new Export.Document();
    String now = "";
    for (Block block : blocks) {
      Matcher coded = CODED.matcher(block.text());
      boolean named = coded.matches();
      now = named ? coded.group(1) : now;
      String value = !named ? block.text() : coded.group(2) == null ? "" : coded.group(2);
      switch (now) {
        case "HD" -> document.put(Field.TITLE, value);
        case "BY" -> document.put(Field.AUTHOR, value);
        case "SE" -> document.put(Field.SECTION, value);
        case "PD" -> document.put(Field.DATE, value);
        case "SN" -> document.put(Field.SOURCE, value);
        case "LA" -> document.put(Field.LANGUAGE, value);
        case "LP", "TD", "ART" -> document.text(value);
        default -> {
          // Codes of companies, subjects and regions, and the counts of words.
        }
      }
    }
    return document;
  }

  private static Export.Document plain(List<Block> blocks) {
    Export.Document document = new Export.Document();
    int words = words(blocks);
    if (words < 0) {
      blocks.forEach(document::text);
      return document;
    }
    head(blocks.subList(0, words), document);
    int at = words + 1;
    int end = Math.min(blocks.size(), words + HEADER);
    for (; at < end && !ends(blocks.get(at).text(), document); at++) {
      facts(blocks.get(at).text(), document);
    }
    blocks.subList(Math.min(at, blocks.size()), blocks.size()).forEach(document::text);
    return document;
  }

  private static int words(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (WORDS.matcher(blocks.get(i).text()).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** Reads what stands above the number of words: the title is the last that is no byline. */
  private static void head(List<Block> blocks, Export.Document document) {
    List<Block> titles = new ArrayList<>();
    for (Block block : blocks) {
      if (BYLINE.matcher(block.text()).matches() && !titles.isEmpty()) {
        document.put(Field.AUTHOR, block.text());
      } else {
        titles.add(block);
      }
    }
    List<Block> strong = titles.stream().filter(Block::strong).toList();
    Block title = null;
    if (!titles.isEmpty()) {
      title = strong.isEmpty() ? titles.get(titles.size() - 1) : strong.get(strong.size() - 1);
      document.put(Field.TITLE, title.text());
    }
    if (titles.size() > 1 && !titles.get(titles.size() - 2).equals(title)) {
      document.put(Field.SECTION, titles.get(titles.size() - 2).text());
    }
  }

  private static void facts(String text, Export.Document document) {
    if (!document.has(Field.DATE) && Dates.parse(text) != null) {
      document.put(Field.DATE, text);
    } else if (TIME.matcher(text).matches() || CODE.matcher(text).matches()) {
      return; // the hour, and the database's code of the outlet
    } else if (!document.has(Field.SOURCE)) {
      document.put(Field.SOURCE, text);
    } else if (LanguageCodes.parse(text) != null) {
      document.put(Field.LANGUAGE, text);
    }
  }

  /** Returns whether the header is over: after the copyright, or where prose begins. */
  private static boolean ends(String text, Export.Document document) {
    if (RIGHTS.matcher(text).matches()) {
      return false;
    }
    boolean prose = text.length() > 120 || text.matches("(?s).{40,}[.!?:][\"”»]?");
    boolean complete = document.has(Field.LANGUAGE) && document.has(Field.SOURCE);
    return prose || complete;
  }
}
