package org.dilema.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a study introduces itself.
 *
 * @param title its name
 * @param description what it asks, in a few sentences
 * @param demonstration whether its corpus shows the program and supports no finding
 * @param disclaimer what a reader of a demonstration must know; may be empty
 * @param states names by code, in the order of the table
 * @param event day that divides the period, where the study has one
 */
public record StudyText(
    String title,
    String description,
    boolean demonstration,
    String disclaimer,
    Map<String, String> states,
    @Nullable LocalDate event) {

  /** Copies the states in their order. */
  public StudyText {
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
  }

  /** Returns the name of a state, or the code itself where the study gives no name. */
  public String nameOf(String code) {
    return states.getOrDefault(code, code);
  }
}
