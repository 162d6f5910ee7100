package org.dilema.lexicon;

import java.util.List;

/** Says what is wrong in a lexicon, with file and line; every error found, not the first alone. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> errors;

  /**
   * Builds the exception.
   *
   * @param errors each {@code file:line: what was expected and found}
   */
  public LexiconException(List<String> errors) {
    super(String.join(System.lineSeparator(), errors));
    this.errors = List.copyOf(errors);
  }

  /** Returns every error found. */
  public List<String> errors() {
    return errors;
  }
}
