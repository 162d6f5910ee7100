package org.dilema.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a column hold. A column has the same name and type in every table; one that is
 * not known is text, so an id of digits alone keeps its zeros.
 */
enum ColumnType {
  TEXT {
    @Override
    Object parse(String field) {
      return field;
    }
  },
  WHOLE {
    @Override
    Object parse(String field) {
      return Long.parseLong(field);
    }
  },
  NUMBER {
    @Override
    Object parse(String field) {
      return Double.parseDouble(field);
    }
  },
  DAY {
    @Override
    Object parse(String field) {
      return LocalDate.parse(field);
    }
  },
  FLAG {
    @Override
    Object parse(String field) {
      return Boolean.parseBoolean(field);
    }
  };

  private static final Set<String> WHOLES =
      Set.of(
          ("sentence start end n frames stories outlets mentions articles count count_other total"
                  + " total_other together occurrences observed sentences tried plus minus"
                  + " frames_before frames_after before after window in_degree out_degree in_weight"
                  + " out_weight strata characters")
              .split(" "));
  private static final Set<String> NUMBERS =
      Set.of(
          ("confidence log_odds low high balance balance_low balance_high value rate expected ratio"
                  + " p reciprocity z log_ratio g2 log_dice t_score gain penalty from_event"
                  + " corrected sensitivity specificity dispersion difference difference_low"
                  + " difference_high error share odds_low odds_high")
              .split(" "));
  private static final Set<String> DAYS = Set.of("date", "day");
  private static final Set<String> FLAGS = Set.of("agrees", "applied", "kept", "notable", "usable");

  /** Returns the type of a column. */
  static ColumnType of(String column) {
    if (WHOLES.contains(column)) {
      return WHOLE;
    }
    if (NUMBERS.contains(column)) {
      return NUMBER;
    }
    if (DAYS.contains(column)) {
      return DAY;
    }
    return FLAGS.contains(column) ? FLAG : TEXT;
  }

  abstract Object parse(String field);

  /** Returns what a field holds; null where it is empty. */
  @Nullable Object at(List<String> row, int column) {
    String field = row.get(column);
    return field.isEmpty() ? null : parse(field);
  }
}
