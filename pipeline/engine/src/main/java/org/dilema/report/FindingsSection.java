package org.dilema.report;

import java.util.List;
import java.util.Optional;
import org.dilema.findings.Cell;
import org.dilema.findings.Sign;

/** The findings table: a state a row, a dimension a column, each sign a link to its evidence. */
final class FindingsSection implements Section {

  @Override
  public String id() {
    return "findings";
  }

  @Override
  public String title() {
    return "Findings";
  }

  @Override
  public void write(Html html, Results results) {
    html.put(
        "p",
        "Follow a sign to its numbers and sentences. + is pronounced against the reference states,"
            + " \u2212 is measured and not pronounced, n/a is not decided.");
    Scroll.wrap(html, "Findings by state and dimension", () -> table(html, results));
    Undecided.write(html, results);
    LanguageSigns.write(html, results);
    for (String note : results.notes()) {
      html.put(Tag.of("p", "note"), note);
    }
  }

  private static void table(Html html, Results results) {
    List<String> dimensions = results.dimensions();
    html.in(
        Tag.of("table", "findings"),
        () -> {
          html.put("caption", "Findings by state and dimension");
          Grid.head(html, "State", dimensions.stream().map(Wording::title).toList());
          html.in(
              "tbody",
              () -> results.states().forEach(state -> row(html, results, state, dimensions)));
        });
  }

  private static void row(Html html, Results results, String state, List<String> dimensions) {
    html.in(
        "tr",
        () -> {
          html.put(Tag.of("th").with("scope", "row"), results.study().nameOf(state));
          for (String dimension : dimensions) {
            Optional<Cell> cell =
                results.cells().stream()
                    .filter(c -> c.state().equals(state) && c.dimension().equals(dimension))
                    .findFirst();
            cell.ifPresentOrElse(c -> cell(html, c), () -> html.put("td", "\u2013"));
          }
        });
  }

  private static void cell(Html html, Cell cell) {
    html.in(
        Tag.of("td", CellsSection.css(cell)),
        () -> {
          html.in(
              Tag.jump(CellsSection.anchor(cell)),
              () -> {
                html.put(Tag.of("span", "sign"), Wording.symbol(cell.sign()));
                html.text(" ").put(Tag.of("span", "word"), Wording.meaning(cell));
              });
          Sign published = cell.published();
          if (published != null) {
            html.text(" ")
                .put(Tag.of("span", "published"), "published " + Wording.against(cell, published));
          }
        });
  }
}
