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

  /** Returns the token that has the value; empty where none can have it. */
  String token() {
    String field = fields.get(0);
    if (field.startsWith(Fields.role(""))) {
      String role = field.substring(Fields.role("").length());
      return "[role=\"" + role + ":" + value + "\"]";
    }
    return field.equals(Fields.ACTOR) || field.equals(Fields.FRAME)
        ? "[" + field + "=\"" + value + "\"]"
        : "";
  }
}
