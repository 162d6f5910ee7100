package org.dilema.lexicon;

/** The five framing categories of the codebook. */
public enum Category {
  FEAR,
  THREAT,
  ANARCHY,
  MISPERCEPTION,
  POSITIVE
}
