package org.dilema.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is said to threaten, fear, distrust and reassure whom.
 *
 * @param head the masthead
 * @param relation the relation shown
 * @param rows the dyads, the most frequent first
 * @param tabs the relations to choose from
 */
record DyadsPage(Masthead head, String relation, List<Row> rows, List<Tab> tabs) {
  /** The relations that are counted. */
  static final List<String> RELATIONS = List.of("threatens", "fears", "distrusts", "reassures");

  private static final String GROUP = "dyad=";
  private static final String PERIOD = ";period=";

  /** A dyad with its numbers; {@code together} counts the sentences in which both occur. */
  record Row(
      String from,
      String fromName,
      String to,
      String toName,
      long observed,
      double ratio,
      double low,
      double high,
      long together,
      String link) {}

  /** A relation to choose. */
  record Tab(String relation, boolean chosen, String link) {}

  static DyadsPage of(Holdings holdings, String relation) throws IOException {
    if (!RELATIONS.contains(relation)) {
      throw Refusal.bad(
          "relation: expected one of "
              + String.join(", ", RELATIONS)
              + ", found '"
              + relation
              + "'");
    }
    Map<String, TableRow> observed = new HashMap<>();
    Map<String, TableRow> ratio = new HashMap<>();
    holdings
        .run()
        .each(
            "metrics",
            row -> {
              String metric = row.get("metric");
              if (row.get("key").equals(relation) && row.get("group").startsWith(GROUP)) {
                String dyad = row.get("group").substring(GROUP.length());
                if (dyad.contains(PERIOD)) {
                  return; // the page is of the whole time
                }
                if (metric.equals("dyad_observed")) {
                  observed.put(dyad, row);
                } else if (metric.equals("dyad_ratio")) {
                  ratio.put(dyad, row);
                }
              }
            });
    List<Row> rows = new ArrayList<>();
    observed.forEach(
        (dyad, row) -> rows.add(row(holdings.names(), dyad, relation, row, ratio.get(dyad))));
    rows.sort(
        Comparator.comparingLong(Row::observed)
            .reversed()
            .thenComparing(Row::from)
            .thenComparing(Row::to));
    return new DyadsPage(
        holdings.masthead("Who " + relation + " whom", "dyads"), relation, rows, tabs(relation));
  }

  private static List<Tab> tabs(String chosen) {
    return RELATIONS.stream()
        .map(
            one ->
                new Tab(
                    one, one.equals(chosen), Address.of("/dyads").with("relation", one).toString()))
        .toList();
  }

  private static Row row(
      ActorNames names,
      String dyad,
      String relation,
      TableRow observed,
      @org.jspecify.annotations.Nullable TableRow ratio) {
    String from = dyad.substring(0, dyad.indexOf('>'));
    String to = dyad.substring(dyad.indexOf('>') + 1);
    return new Row(
        from,
        names.of(from),
        to,
        names.of(to),
        Math.round(observed.real("value")),
        ratio == null ? Double.NaN : ratio.real("value"),
        ratio == null ? Double.NaN : ratio.real("low"),
        ratio == null ? Double.NaN : ratio.real("high"),
        observed.number("n"),
        Address.of("/dyads/pair")
            .with("from", from)
            .with("to", to)
            .with("relation", relation)
            .toString());
  }
}
