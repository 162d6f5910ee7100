package org.dilema.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A dyad as data. */
final class DyadRow {
  static final List<String> COLUMNS =
      List.of("from", "to", "relation", "observed", "together", "ratio", "low", "high");

  private DyadRow() {}

  static Map<String, Object> of(String relation, DyadsPage.Row row) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("from", row.from());
    data.put("to", row.to());
    data.put("relation", relation);
    data.put("observed", row.observed());
    data.put("together", row.together());
    data.put("ratio", finite(row.ratio()));
    data.put("low", finite(row.low()));
    data.put("high", finite(row.high()));
    return data;
  }

  /** JSON has no word for what is not defined. */
  private static Object finite(double value) {
    return Double.isFinite(value) ? (Object) value : "";
  }
}
