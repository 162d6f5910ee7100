package org.dilema.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;

/** What a request comes to. */
interface Plan {
  /** Returns the query that finds the articles or sentences asked for. */
  Query query();

  /** Returns the query that scores sentences by how much of the request they answer. */
  Query passages();

  /** Returns what to mark in a passage: first what was asked for, else its single words. */
  List<Query> marks();

  /** Returns where in an article the words asked for stand; empty where no word was asked for. */
  Optional<TokenSearch> occurrences();

  /** Returns, where nothing was found, what of the request the archive lacks. */
  List<NearWords> near() throws IOException;

  /**
   * Refuses a concordance of what stands at no place, such as an outlet.
   *
   * @throws QueryException if the request holds no word and no token
   */
  void checkHasPlaces();

  /** Returns the queries that find the frames asked for; what a hit shows of its reading. */
  Set<Query> frames();

  /** Returns what was looked for besides, one line a word, such as {@code threat: kërcënim}. */
  List<String> expansions();
}
