package org.dilema.archive;

/** In what a query is written. */
public enum Syntax {
  /** Words, phrases, fields and operators, as search engines read them. */
  WORDS,
  /** Patterns of tokens, as corpus linguists write them. */
  TOKENS
}
