package org.dilema.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dilema.findings.Cell;
import org.dilema.findings.Evidence;

/** Writes {@code evidence.csv}: a sentence that a cell rests on a row, by state and dimension. */
final class EvidenceCsv {

  private static final List<String> COLUMNS =
      List.of(
          "state",
          "dimension",
          "frame",
          "article",
          "sentence",
          "start",
          "end",
          "language",
          "date",
          "outlet",
          "category",
          "subcategory",
          "cue",
          "roles",
          "title",
          "url",
          "sha256",
          "text");

  private EvidenceCsv() {}

  static void write(OutputFolder folder, Results results) throws IOException {
    Map<String, Quotation> quotations = new HashMap<>();
    results.quotations().forEach(one -> quotations.put(one.frame(), one));
    new CsvTable<Cell>("evidence.csv", COLUMNS, cell -> rows(cell, quotations))
        .write(
            folder,
            results.cells().stream()
                .sorted(Comparator.comparing(Cell::state).thenComparing(Cell::dimension))
                .toList());
  }

  private static Stream<List<String>> rows(Cell cell, Map<String, Quotation> quotations) {
    List<List<String>> rows = new ArrayList<>();
    for (Evidence evidence : cell.evidence()) {
      Quotation quotation = quotations.get(evidence.frame());
      if (quotation != null) {
        rows.add(row(cell, quotation));
      }
    }
    return rows.stream();
  }

  private static List<String> row(Cell cell, Quotation one) {
    return List.of(
        cell.state(),
        cell.dimension(),
        one.frame(),
        one.article(),
        Integer.toString(one.sentence()),
        Integer.toString(one.start()),
        Integer.toString(one.end()),
        one.language(),
        one.date(),
        one.outlet(),
        one.category(),
        one.subcategory(),
        one.cue(),
        String.join("; ", one.roles()),
        one.title(),
        one.url(),
        one.sha256(),
        one.text());
  }
}
