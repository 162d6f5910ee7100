package org.dilema.archive;

/** What articles or sentences found are counted by. */
public enum Facet {
  OUTLET,
  LANGUAGE,
  /** Month of publication, as {@code 2022-03}; {@code undated} where no date is known. */
  MONTH,
  /** Roll-up codes of the actors named. */
  ACTOR,
  /** Categories of the frames found. */
  FRAME
}
