package org.dilema.archive;

import java.util.List;
import org.dilema.archive.TokenPattern.Condition;

/**
 * A token of a pattern as it was typed.
 *
 * @param text as typed, such as {@code [lemma="war" & pos="n"]}
 * @param condition what a word has to be
 * @param values what is asked to be there
 */
record AskedToken(String text, Condition condition, List<Value> values) {
  AskedToken {
    values = List.copyOf(values);
  }

  /** A value that an attribute is asked to have. */
  record Value(String attribute, String value, Condition condition) {}
}
