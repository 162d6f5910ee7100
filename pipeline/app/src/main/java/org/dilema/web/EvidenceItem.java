package org.dilema.web;

import java.util.List;

/**
 * A sentence that a number rests on.
 *
 * @param frame the frame counted
 * @param pieces the sentence with its cue and actors marked
 * @param article its article
 */
record EvidenceItem(FrameView frame, List<Piece> pieces, ArticleHead article) {

  EvidenceItem {
    pieces = List.copyOf(pieces);
  }

  /** Returns where the sentence stands in its article. */
  String link() {
    return article.link() + "#s" + frame.sentence();
  }
}
