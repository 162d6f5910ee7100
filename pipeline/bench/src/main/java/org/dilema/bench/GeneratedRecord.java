package org.dilema.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A record of a generated corpus, as each format writes it.
 *
 * @param number its place in the corpus, from 0
 * @param source the outlet
 * @param date the day of publication
 * @param title a sentence
 * @param text sentences, one a line
 * @param broken whether it is to be one that no reader can make an article of
 */
record GeneratedRecord(
    int number, String source, LocalDate date, String title, String text, boolean broken) {

  static final String CSV_HEADER = "id,source,date,title,text\n";

  /** Characters that no UTF-8 text has. */
  private static final byte[] FOREIGN = {(byte) 0xC3, (byte) 0x28, (byte) 0xFF};

  private static final int TOO_DEEP = 1_000;

  /** Returns the record as a line of JSON; a broken one is broken in one of six ways. */
  byte[] json() {
    String whole = json(quoted(title), quoted(text));
    if (!broken) {
      return line(whole);
    }
    return switch (kind(6)) {
      case 0 -> line(whole.substring(0, whole.length() / 2));
      case 1 -> line(json("\"\"", "\" \""));
      case 2 -> line(json(quoted(title), "\"a\\u0000b\""));
      case 3 -> line(json(quoted(title), "\"half \\ud83d a pair\""));
      case 4 -> line("{\"id\":\"" + id() + "\",\"text\":" + "[".repeat(TOO_DEEP));
      default -> foreign(json(quoted(title), "\"#\""));
    };
  }

  private String json(String title, String text) {
    return "{\"id\":\""
        + id()
        + "\",\"source\":\""
        + source
        + "\",\"date\":\""
        + date
        + "\",\"title\":"
        + title
        + ",\"text\":"
        + text
        + "}";
  }

  /** Returns the record as a row of CSV; a broken one is broken in one of three ways. */
  byte[] csv() {
    String head = id() + "," + source + "," + date + ",";
    if (!broken) {
      return line(head + cell(title) + "," + cell(text));
    }
    return switch (kind(3)) {
      case 0 -> line(id() + "," + source);
      case 1 -> line(head + ",\" \"");
      default -> foreign(head + cell(title) + ",#");
    };
  }

  /** Returns the record as a page; a broken one is empty, or no page at all. */
  byte[] html() {
    if (broken) {
      return kind(2) == 0 ? new byte[0] : new byte[] {'G', 'I', 'F', 0, 1, 2, 3};
    }
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\">");
    page.append("<title>").append(escaped(title)).append("</title>");
    page.append("<meta property=\"og:site_name\" content=\"").append(source).append("\">");
    page.append("<meta property=\"article:published_time\" content=\"").append(date).append("\">");
    page.append("</head><body><nav><a href=\"/\">Home</a></nav><article><h1>");
    page.append(escaped(title)).append("</h1>");
    text.lines().forEach(one -> page.append("\n<p>").append(escaped(one)).append("</p>"));
    return page.append("\n</article></body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  String id() {
    return "g" + number;
  }

  private int kind(int kinds) {
    return number / GeneratedRecords.EVERY_BROKEN % kinds;
  }

  private static byte[] line(String line) {
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Puts bytes that are no UTF-8 in the place of the mark. */
  private static byte[] foreign(String line) {
    int at = line.lastIndexOf('#');
    byte[] head = line.substring(0, at).getBytes(StandardCharsets.UTF_8);
    byte[] tail = line(line.substring(at + 1));
    byte[] all = new byte[head.length + FOREIGN.length + tail.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(FOREIGN, 0, all, head.length, FOREIGN.length);
    System.arraycopy(tail, 0, all, head.length + FOREIGN.length, tail.length);
    return all;
  }

  private static String cell(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
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
