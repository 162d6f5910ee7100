package org.dilema.ingest;

import org.dilema.text.Article;
import org.dilema.text.Rejection;

/**
 * Receives what a reader finds, in the order of the file. An article without an id of its own comes
 * with an empty one; {@code curate} gives it a stable one.
 */
public interface Sink {

  /** Takes an article. */
  void article(Article article);

  /** Takes a record, or a whole file, that is no article. */
  void rejection(Rejection rejection);

  /** Takes a remark on an article that was handed over all the same. */
  void note(Note note);
}
