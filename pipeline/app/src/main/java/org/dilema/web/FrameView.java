package org.dilema.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dilema.text.Span;

/**
 * A frame as it is explained to a reader.
 *
 * @param row its row of {@code frames.csv}
 * @param roles its roles, by name
 */
record FrameView(TableRow row, List<Part> roles) {

  FrameView {
    roles = List.copyOf(roles);
  }

  /**
   * Who plays a role.
   *
   * @param role such as {@code threatener}
   * @param actor actor id
   * @param name name of the actor
   * @param code roll-up codes, may be empty
   */
  record Part(String role, String actor, String name, String code) {
    String word() {
      return Words.role(role);
    }
  }

  String id() {
    return row.get("frame");
  }

  int sentence() {
    return row.number("sentence");
  }

  Span span() {
    return new Span(row.number("start"), row.number("end"));
  }

  String category() {
    return row.get("category");
  }

  /** Returns the category and what of it, such as {@code fear: survival}. */
  String heading() {
    return Words.title(Words.category(category())) + ": " + Words.kind(row.get("subcategory"));
  }

  String code() {
    return category() + " " + row.get("subcategory");
  }

  /** Returns whether the frame enters the measures: asserted and not closed past. */
  boolean counted() {
    return row.get("polarity").equals("asserted") && !row.get("modality").equals("historical");
  }

  /** Returns how real it is said to be, in words. */
  String standing() {
    return row.get("polarity").equals("negated")
        ? "denied, not counted"
        : Words.modality(row.get("modality"));
  }

  String speaker(ActorNames names) {
    String speaker = row.get("speaker");
    return speaker.isEmpty() ? "" : names.of(speaker);
  }

  /** Returns all of it in one sentence, for whoever cannot see the marks. */
  String note(ActorNames names) {
    List<String> parts = new ArrayList<>(List.of(heading() + " (" + code() + ")", standing()));
    roles.forEach(part -> parts.add(part.word() + ": " + part.name()));
    if (!speaker(names).isEmpty()) {
      parts.add("said by " + speaker(names));
    }
    parts.add("rule " + row.get("rule") + ", confidence " + row.get("confidence"));
    return String.join("; ", parts);
  }

  String css() {
    return category().toLowerCase(Locale.ROOT);
  }
}
