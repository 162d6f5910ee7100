package org.dilema.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a study introduces itself.
 *
 * @param title its name
 * @param description what it asks, in a few sentences
 * @param demonstration whether its corpus shows the program and supports no finding
 * @param disclaimer what a reader of a demonstration must know; may be empty
 * @param states names by code, in the order of the table
 * @param parties names of the others, by code
 * @param event day that divides the period, where the study has one
 */
public record StudyText(
    String title,
    String description,
    boolean demonstration,
    String disclaimer,
    Map<String, String> states,
    Map<String, String> parties,
    @Nullable LocalDate event) {

  /** Copies the names in their order. */
  public StudyText {
    parties = Collections.unmodifiableMap(new TreeMap<>(parties));
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
  }

  /** Introduces a study that names its states alone. */
  StudyText(
      String title,
      String description,
      boolean demonstration,
      String disclaimer,
      Map<String, String> states,
      @Nullable LocalDate event) {
    this(title, description, demonstration, disclaimer, states, Map.of(), event);
  }

  /** Returns the name of a state or other party, or the code itself where nobody names it. */
  public String nameOf(String code) {
    return states.getOrDefault(code, parties.getOrDefault(code, code));
  }
}
