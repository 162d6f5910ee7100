package org.dilema.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The running text of a document: paragraphs, made of lines without what belongs to the page. */
final class PdfText {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—|\\s]*(?:(?:page|faqe|faqja|f\\.|p\\.)\\s*)?\\d{1,4}(?:\\s*(?:of|/|nga)\\s*\\d{1,4})?[-–—|\\s]*");
  private static final Pattern DIVIDED = Pattern.compile("\\p{L}[-\u00AD‐]$");
  private static final Pattern HYPHENATED = Pattern.compile("\\p{L}+-\\p{L}+");
  private static final int NEAR_TOP = 8;
  private static final int LONGEST_TITLE = 300;

  private final List<PdfLine> lines;
  private final Set<String> hyphenated = new HashSet<>();

  private PdfText(List<PdfLine> lines) {
    this.lines = lines;
    for (PdfLine line : lines) {
      Matcher word = HYPHENATED.matcher(line.text());
      while (word.find()) {
        hyphenated.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Takes the lines of a document without running heads and page numbers. */
  static PdfText of(List<PdfLine> lines) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (PdfLine line : lines) {
      if (line.margin()) {
        pages.computeIfAbsent(shape(line), shape -> new HashSet<>()).add(line.page());
      }
    }
    return new PdfText(lines.stream().filter(line -> !isFurniture(line, pages)).toList());
  }

  /** A line in the margin is the page's if it is its number or stands on another page too. */
  private static boolean isFurniture(PdfLine line, Map<String, Set<Integer>> pages) {
    return line.margin()
        && (PAGE_NUMBER.matcher(line.text()).matches()
            || pages.getOrDefault(shape(line), Set.of()).size() > 1);
  }

  private static String shape(PdfLine line) {
    return line.text().replaceAll("\\d+", "#").toLowerCase(Locale.ROOT);
  }

  /** Returns the paragraphs in the order of reading. */
  List<String> paragraphs() {
    return paragraphs(lines);
  }

  /** Returns the text below the headline, paragraphs set apart by an empty line. */
  String body() {
    List<PdfLine> head = head();
    return String.join("\n\n", paragraphs(lines.stream().filter(l -> !head.contains(l)).toList()));
  }

  /** Returns the largest letters near the top of the first page, or null where all are alike. */
  @Nullable String headline() {
    List<PdfLine> head = head();
    String text = String.join(" ", paragraphs(head));
    return head.isEmpty() || text.length() > LONGEST_TITLE ? null : text;
  }

  /** Returns whether the text begins with a title. */
  boolean opensWith(@Nullable String title) {
    String headline = headline();
    return title != null && headline != null && headline.equalsIgnoreCase(title.strip());
  }

  /** Returns the first line near the top that is a date, or null. */
  @Nullable String date() {
    return lines.stream()
        .limit(NEAR_TOP)
        .map(line -> line.text().replaceFirst("^\\p{Lu}[\\p{L} ]{2,30},\\s*(?=\\d)", ""))
        .filter(text -> Dates.parse(text) != null)
        .findFirst()
        .orElse(null);
  }

  private List<PdfLine> head() {
    List<PdfLine> top = lines.stream().filter(l -> l.page() == 1).limit(NEAR_TOP).toList();
    float largest = top.stream().map(PdfLine::size).max(Comparator.naturalOrder()).orElse(0f);
    if (largest < usual() * 1.15f) {
      return List.of();
    }
    return top.stream().filter(line -> line.size() > largest * 0.95f).toList();
  }

  /** Returns the size that most letters have. */
  private float usual() {
    Map<Float, Integer> sizes = new HashMap<>();
    lines.forEach(line -> sizes.merge(line.size(), line.text().length(), Integer::sum));
    return sizes.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(1f);
  }

  private List<String> paragraphs(List<PdfLine> some) {
    Map<Integer, Float> lefts = new HashMap<>();
    Map<Integer, Float> rights = new HashMap<>();
    for (PdfLine line : some) {
      lefts.merge(line.column(), line.left(), Math::min);
      rights.merge(line.column(), line.right(), Math::max);
    }
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    PdfLine last = null;
    for (PdfLine line : some) {
      float left = lefts.getOrDefault(line.column(), 0f);
      float right = last == null ? 0 : rights.getOrDefault(last.column(), 0f);
      if (last != null && isNew(last, line, left, right)) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      join(open, line.text());
      last = line;
    }
    if (open.length() > 0) {
      paragraphs.add(open.toString());
    }
    return paragraphs;
  }

  /**
   * A paragraph begins after a gap, with an indent, in another size, or after a short last line.
   */
  private static boolean isNew(PdfLine last, PdfLine line, float left, float right) {
    boolean ended = last.text().matches("(?s).*[.!?:…][\"'”“’»)]*");
    if (Math.abs(line.size() - last.size()) > last.size() * 0.12f) {
      return true;
    }
    if (line.column() != last.column()) {
      return ended;
    }
    boolean gap = line.y() - last.y() > line.size() * 1.75f;
    boolean indent =
        line.left() - left > line.size() * 0.7f && last.left() - left < line.size() * 0.7f;
    boolean cutShort = right - last.right() > line.size() * 4;
    return gap || indent || ended && cutShort;
  }

  /** Joins a line to those before it; a word that their end divides becomes whole. */
  private void join(StringBuilder open, String line) {
    if (open.length() == 0) {
      open.append(line);
      return;
    }
    boolean divided = DIVIDED.matcher(open).find() && Character.isLowerCase(line.codePointAt(0));
    if (!divided) {
      boolean compound = DIVIDED.matcher(open).find();
      open.append(compound ? "" : " ").append(line);
      return;
    }
    int start = open.length() - 1;
    while (start > 0 && Character.isLetter(open.charAt(start - 1))) {
      start--;
    }
    String first = open.substring(start, open.length() - 1);
    String second = line.split("[^\\p{L}]", 2)[0];
    boolean kept = hyphenated.contains((first + "-" + second).toLowerCase(Locale.ROOT));
    if (!kept) {
      open.setLength(open.length() - 1);
    }
    open.append(line);
  }
}
