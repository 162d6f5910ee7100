package org.dilema.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dilema.findings.Cell;
import org.dilema.findings.Sign;

/** Writes {@code findings.md}: the findings table in Markdown, to be pasted elsewhere. */
public final class FindingsMarkdown {

  private FindingsMarkdown() {}

  /**
   * Writes the file.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(OutputFolder folder, Results results) throws IOException {
    OutputFile.write(folder, "findings.md", render(results));
  }

  static String render(Results results) {
    List<String> dimensions = results.dimensions();
    Stream<String> head =
        Stream.of(
            line(Stream.concat(Stream.of("State"), dimensions.stream().map(Wording::title))),
            line(Stream.concat(Stream.of("---"), dimensions.stream().map(d -> ":---:"))));
    Stream<String> rows =
        results.states().stream()
            .map(
                state ->
                    line(
                        Stream.concat(
                            Stream.of(escape(results.study().nameOf(state))),
                            dimensions.stream().map(d -> cell(results, state, d)))));
    String table = Stream.concat(head, rows).collect(Collectors.joining());
    return results.study().demonstration()
        ? table + "\n" + escape("Demonstration: " + results.study().disclaimer()) + "\n"
        : table;
  }

  private static String cell(Results results, String state, String dimension) {
    return results.cells().stream()
        .filter(c -> c.state().equals(state) && c.dimension().equals(dimension))
        .findFirst()
        .map(FindingsMarkdown::text)
        .orElse("\u2013");
  }

  private static String text(Cell cell) {
    return Wording.symbol(cell.sign())
        + (cell.sign() == Sign.NOT_AVAILABLE ? " (" + Wording.meaning(cell) + ")" : "");
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** Keeps a name from breaking the table or becoming markup. */
  private static String escape(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
  }
}
