package org.dilema.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dilema.archive.Hit;
import org.jspecify.annotations.Nullable;

/** Prints one JSON object a line and hit; what is not known is {@code null}. */
final class JsonHits implements HitFormat {
  @Override
  public void print(List<Hit> hits, PrintWriter out) {
    hits.forEach(hit -> out.print(object(hit) + "\n"));
  }

  /** Returns a hit as one line. */
  static String object(Hit hit) {
    String highlights =
        hit.highlights().stream()
            .map(span -> "[" + span.start() + "," + span.end() + "]")
            .collect(Collectors.joining(",", "[", "]"));
    return "{\"article\":"
        + text(hit.article())
        + ",\"sentence\":"
        + hit.sentence()
        + ",\"start\":"
        + hit.start()
        + ",\"end\":"
        + hit.end()
        + ",\"language\":"
        + text(hit.language())
        + ",\"date\":"
        + text(hit.date() == null ? null : hit.date().toString())
        + ",\"source\":"
        + text(hit.source())
        + ",\"title\":"
        + text(hit.title())
        + ",\"text\":"
        + text(hit.text())
        + ",\"score\":"
        + hit.score()
        + ",\"url\":"
        + text(hit.url())
        + ",\"highlights\":"
        + highlights
        + "}";
  }

  static String text(@Nullable String value) {
    if (value == null) {
      return "null";
    }
    StringBuilder out = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (mustEscape(value, i)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  /** Control characters, separators that JavaScript takes for line ends, halves of characters. */
  private static boolean mustEscape(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 >= value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(value.charAt(i - 1));
    }
    return c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029;
  }
}
