package org.dilema.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Says filters in the terms of a query. */
final class FilterQuery {
  private FilterQuery() {}

  /** Returns what holds where the expression and all filters do. */
  static Expression and(Expression query, Filters filters) {
    List<Expression> all = new ArrayList<>(List.of(query));
    all.addAll(parts(filters));
    return all.size() == 1 ? query : new Expression.All(all);
  }

  /** Returns the query of the filters alone, or null where there are none. */
  static @Nullable Query of(Filters filters, TextMatch text, Unit unit) {
    List<Expression> parts = parts(filters);
    return parts.isEmpty()
        ? null
        : new Compilation(text, unit, true).compile(new Expression.All(parts));
  }

  private static List<Expression> parts(Filters filters) {
    List<Expression> all = new ArrayList<>();
    oneOf(all, Fields.LANGUAGE, filters.languages());
    oneOf(all, Fields.OUTLET, filters.sources());
    oneOf(all, Fields.ACTOR, filters.actors());
    oneOf(all, Fields.FRAME, filters.frames());
    LocalDate from = filters.from();
    LocalDate to = filters.to();
    if (from != null || to != null) {
      String low = from == null ? "*" : from.toString();
      String high = to == null ? "*" : to.toString();
      all.add(new Expression.Range(Fields.DATE, low, high, true, true, 1));
    }
    return all;
  }

  private static void oneOf(List<Expression> all, String field, List<String> values) {
    List<Expression> any = new ArrayList<>();
    for (String value : values) {
      any.add(new Expression.Word(field, value.strip().toLowerCase(Locale.ROOT), 1));
    }
    if (any.size() == 1) {
      all.add(any.get(0));
    } else if (!any.isEmpty()) {
      all.add(new Expression.Any(any));
    }
  }
}
