package org.dilema.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dilema.findings.Cell;

/**
 * Writes {@code findings.tex} and the entries it needs, {@code methods.bib}: the findings table and
 * the numbers behind it, for {@code \input} in a paper that loads the package booktabs. Every
 * character that means something to TeX is escaped.
 */
final class FindingsTex {

  private FindingsTex() {}

  static void write(OutputFolder folder, Results results) throws IOException {
    OutputFile.write(folder, "findings.tex", render(results));
    CitationSection.file(folder);
  }

  static String render(Results results) {
    return "% Needs \\usepackage{booktabs}; typeset with any engine that reads UTF-8.\n"
        + signs(results)
        + "\n"
        + numbers(results);
  }

  private static String signs(Results results) {
    List<String> dimensions = results.dimensions();
    Stream<String> rows =
        results.states().stream()
            .map(
                state ->
                    line(
                        Stream.concat(
                            Stream.of(TexText.of(results.study().nameOf(state))),
                            dimensions.stream().map(d -> sign(results, state, d)))));
    return table(
        caption(results) + note(results),
        "tab:findings",
        "l" + "c".repeat(dimensions.size()),
        line(
            Stream.concat(
                Stream.of("State"), dimensions.stream().map(Wording::title).map(TexText::of))),
        rows);
  }

  private static String caption(Results results) {
    return TexText.of(results.study().title())
        + ". $+$ pronounced against the reference states, $-$ measured and not pronounced, n/a not"
        + " decided.";
  }

  private static String note(Results results) {
    return results.study().demonstration()
        ? " " + TexText.of("Demonstration: " + results.study().disclaimer())
        : "";
  }

  private static String sign(Results results, String state, String dimension) {
    return results.cells().stream()
        .filter(c -> c.state().equals(state) && c.dimension().equals(dimension))
        .findFirst()
        .map(FindingsTex::sign)
        .orElse("--");
  }

  private static String sign(Cell cell) {
    return switch (cell.sign()) {
      case PLUS -> "$+$";
      case MINUS -> "$-$";
      case NOT_AVAILABLE -> "n/a (" + TexText.of(Wording.meaning(cell)) + ")";
    };
  }

  private static String numbers(Results results) {
    Stream<String> rows =
        results.states().stream()
            .flatMap(state -> results.cells().stream().filter(cell -> cell.state().equals(state)))
            .map(cell -> row(results, cell));
    return table(
        "Numbers behind the findings: log-odds against the reference states with their "
            + Decimals.exact(100 * results.rule().level())
            + "\\,\\% interval, sentences that name the state ($n$), of these with a counted frame,"
            + " stories and outlets.",
        "tab:numbers",
        "llcrrrrrrr",
        line(
            Stream.of(
                "State",
                "Dimension",
                "Sign",
                "Log-odds",
                "Low",
                "High",
                "$n$",
                "Frames",
                "Stories",
                "Outlets")),
        rows);
  }

  private static String row(Results results, Cell cell) {
    return line(
        Stream.of(
            TexText.of(results.study().nameOf(cell.state())),
            TexText.of(cell.dimension()),
            sign(cell),
            number(cell.logOdds()),
            number(cell.low()),
            number(cell.high()),
            Long.toString(cell.n()),
            Long.toString(cell.frames()),
            Integer.toString(cell.stories()),
            Integer.toString(cell.outlets())));
  }

  private static String number(double value) {
    return Double.isFinite(value)
        ? "$" + Decimals.rounded(value, 2).replace('\u2212', '-') + "$"
        : "n/a";
  }

  private static String table(
      String caption, String label, String columns, String head, Stream<String> rows) {
    return "\\begin{table}[htbp]\n\\centering\\small\n\\caption{"
        + caption
        + "}\n\\label{"
        + label
        + "}\n\\begin{tabular}{@{}"
        + columns
        + "@{}}\n\\toprule\n"
        + head
        + "\\midrule\n"
        + rows.collect(Collectors.joining())
        + "\\bottomrule\n\\end{tabular}\n\\end{table}\n";
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" & ", "", " \\\\\n"));
  }
}
