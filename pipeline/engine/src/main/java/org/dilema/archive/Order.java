package org.dilema.archive;

/** What comes first among articles or sentences found; ties go by article id and sentence. */
public enum Order {
  /** The best match, then the newest. */
  RELEVANCE,
  /** The oldest; what has no date comes last. */
  DATE,
  /** By name of the outlet, then the oldest. */
  OUTLET
}
