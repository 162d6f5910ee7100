package org.dilema.report;

import java.util.List;

/**
 * A frame that differs between two runs.
 *
 * @param pair what the two say
 * @param cause the entries it rests on
 */
record FrameChange(FramePairs.Pair pair, String cause) {

  String category() {
    return pair.rows().map(FrameRow::category).findFirst().orElse("");
  }

  String subcategory() {
    return pair.rows().map(FrameRow::subcategory).findFirst().orElse("");
  }

  /** Returns the codes of whoever fills a role of it in either run. */
  List<String> codes() {
    return pair.rows().flatMap(row -> row.codes().stream()).distinct().toList();
  }
}
