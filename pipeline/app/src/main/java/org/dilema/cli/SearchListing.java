package org.dilema.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.dilema.archive.Archive;
import org.dilema.archive.Collocate;
import org.dilema.archive.Concordance;
import org.dilema.archive.Counts;
import org.dilema.archive.Facet;
import org.dilema.archive.Hit;
import org.dilema.archive.KwicLine;
import org.dilema.archive.KwicRequest;
import org.dilema.archive.SearchRequest;
import org.dilema.archive.SearchResult;
import picocli.CommandLine.Help.Ansi;

/** Prints what is found as lines in context, as counts or as collocates. */
final class SearchListing {
  private final SearchCommand.Format format;
  private final PrintWriter out;

  SearchListing(SearchCommand.Format format, PrintWriter out) {
    this.format = format;
    this.out = out;
  }

  /** Prints articles or sentences, the best first. */
  void hits(SearchResult result) {
    if (format == SearchCommand.Format.text) {
      new TextHits(Ansi.AUTO.enabled()).print(result.hits(), out);
      out.flush();
    } else {
      Rows rows = new Rows(format, Hit.COLUMNS, out);
      result.hits().forEach(hit -> rows.add(hit.cells()));
      rows.finish();
    }
  }

  /** Prints lines of a concordance, the match in the middle of the screen. */
  Concordance concordance(Archive archive, KwicRequest request) throws IOException {
    Concordance found = archive.concordance(request);
    if (format == SearchCommand.Format.text) {
      found.lines().forEach(line -> out.print(centred(line) + "\n"));
      out.flush();
    } else {
      Rows rows = new Rows(format, KwicLine.COLUMNS, out);
      found.lines().forEach(line -> rows.add(line.cells()));
      rows.finish();
    }
    return found;
  }

  /** Prints every article or sentence there is, one at a time. */
  long all(Archive archive, SearchRequest request) throws IOException {
    Rows rows = new Rows(format, Hit.COLUMNS, out);
    long total = archive.each(request, hit -> rows.add(hit.cells()));
    rows.finish();
    return total;
  }

  /** Prints every line there is, one at a time. */
  long all(Archive archive, KwicRequest request) throws IOException {
    Rows rows = new Rows(format, KwicLine.COLUMNS, out);
    long total = archive.eachLine(request, line -> rows.add(line.cells()));
    rows.finish();
    return total;
  }

  /** Prints how much was found in each part, beside how much there is. */
  Counts counts(Archive archive, SearchRequest request, Facet facet) throws IOException {
    Counts counts = archive.counts(request, facet);
    String unit = counts.unit().name().toLowerCase(java.util.Locale.ROOT) + "s";
    Rows rows =
        new Rows(
            format,
            List.of(
                facet.name().toLowerCase(java.util.Locale.ROOT),
                unit,
                "of",
                "per_1000",
                "hits",
                "words",
                "hits_per_million"),
            out);
    counts.rows().forEach(row -> rows.add(cells(row, row.value())));
    rows.add(cells(counts.total(), "all"));
    rows.finish();
    return counts;
  }

  /** Prints the words that stand near. */
  List<Collocate> collocates(Archive archive, SearchRequest request, int window)
      throws IOException {
    List<Collocate> found = archive.collocates(request, window, 2, false);
    Rows rows =
        new Rows(
            format,
            List.of("word", "language", "near", "all", "expected", "log_likelihood", "log_dice"),
            out);
    for (Collocate one : found) {
      rows.add(
          List.of(
              one.word(),
              one.language(),
              one.near(),
              one.all(),
              one.expected(),
              one.logLikelihood(),
              one.logDice()));
    }
    rows.finish();
    return found;
  }

  private static List<Object> cells(Counts.Row row, String name) {
    return List.of(
        name, row.found(), row.all(), 1000 * row.rate(), row.hits(), row.words(), row.perMillion());
  }

  private static final int SIDE = 36;

  private static String centred(KwicLine line) {
    String left = flat(line.left()).stripTrailing();
    String right = flat(line.right());
    int cut = Math.max(0, left.length() - SIDE);
    String shown = left.substring(cut);
    int end = Math.min(right.length(), SIDE);
    return " ".repeat(SIDE - shown.length())
        + shown
        + "  ["
        + flat(line.match())
        + "]  "
        + right.substring(0, end).strip()
        + "  "
        + String.join(
            " ",
            line.article() + ":" + line.sentence(),
            line.source(),
            line.date() == null ? "" : line.date().toString())
        + readings(line);
  }

  /** A line whose query asks for frames says how these were read. */
  private static String readings(KwicLine line) {
    return line.frames().isEmpty()
        ? ""
        : "  {"
            + String.join("; ", line.frames().stream().map(Reading::of).distinct().toList())
            + "}";
  }

  private static String flat(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c ->
                out.appendCodePoint(
                    Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c));
    return out.toString();
  }
}
