package org.dilema.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dilema.archive.Hit;

/**
 * Prints hits as RFC 4180: a header row, fields quoted where they must be, the text unaltered.
 * Highlights are ranges of {@code text}: {@code 3-8;12-20}.
 */
final class CsvHits implements HitFormat {
  static final String HEADER =
      "article,sentence,start,end,language,date,source,title,text,score,url,highlights";

  @Override
  public void print(List<Hit> hits, PrintWriter out) {
    out.print(HEADER + "\r\n");
    hits.forEach(hit -> out.print(row(hit) + "\r\n"));
  }

  /** Returns a hit as one line. */
  static String row(Hit hit) {
    return Arrays.asList(
            hit.article(),
            Integer.toString(hit.sentence()),
            Integer.toString(hit.start()),
            Integer.toString(hit.end()),
            hit.language(),
            Objects.toString(hit.date(), ""),
            hit.source(),
            hit.title(),
            hit.text(),
            Double.toString(hit.score()),
            Objects.toString(hit.url(), ""),
            highlights(hit))
        .stream()
        .map(CsvHits::field)
        .collect(Collectors.joining(","));
  }

  private static String highlights(Hit hit) {
    return hit.highlights().stream()
        .map(span -> span.start() + "-" + span.end())
        .collect(Collectors.joining(";"));
  }

  private static String field(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
