package org.dilema.archive;

import java.util.List;

/**
 * A value that a query asks of a field that holds no words of the text: a category, an actor, an
 * outlet.
 *
 * @param fields the fields of the index that it may stand in
 * @param value as typed
 */
record NamedValue(List<String> fields, String value) {
  NamedValue {
    fields = List.copyOf(fields);
  }

  /** Returns the value of a field of a query. */
  static NamedValue of(String field, String value) {
    return new NamedValue(
        Fields.ROLES.contains(field) ? List.of(Fields.role(field), Fields.ACTOR) : List.of(field),
        value);
  }
}
