package org.dilema.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings table.
 *
 * @param head the masthead
 * @param dimensions the columns
 * @param rows a state each
 * @param articles kept articles of the run
 * @param sentences their sentences
 */
record FindingsPage(
    Masthead head, List<String> dimensions, List<StateRow> rows, long articles, long sentences) {

  /** A state with its cells, in the order of the columns. */
  record StateRow(String code, String name, List<CellView> cells) {}

  static FindingsPage of(Holdings holdings) throws IOException {
    Map<String, List<CellView>> byState = new LinkedHashMap<>();
    holdings.states().forEach(state -> byState.put(state, new ArrayList<>()));
    for (TableRow row : holdings.run().all("findings")) {
      CellView cell = new CellView(row, holdings.names().of(row.get("state")));
      byState.computeIfAbsent(row.get("state"), state -> new ArrayList<>()).add(cell);
    }
    List<StateRow> rows = new ArrayList<>();
    byState.forEach(
        (state, cells) -> {
          if (!cells.isEmpty()) {
            rows.add(new StateRow(state, holdings.names().of(state), cells));
          }
        });
    List<String> dimensions =
        rows.isEmpty()
            ? List.of()
            : rows.get(0).cells().stream().map(cell -> Words.title(cell.dimension())).toList();
    return new FindingsPage(
        holdings.masthead("Findings", "findings"),
        dimensions,
        rows,
        holdings.count("articles kept"),
        holdings.count("sentences"));
  }
}
