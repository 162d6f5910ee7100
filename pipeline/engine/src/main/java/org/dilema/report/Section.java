package org.dilema.report;

/** A part of the report. */
interface Section {

  /** Returns the id of its heading. */
  String id();

  /** Returns its heading. */
  String title();

  /** Adds what stands under the heading. */
  void write(Html html, Results results);
}
