package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;

/** Finds every place in one article that a query asks for. */
final class MatchSearch {
  private final Hunt hunt;

  MatchSearch(Hunt hunt) {
    this.hunt = hunt;
  }

  /**
   * Returns the places, in order.
   *
   * @param document number of the article within the segment
   */
  List<Match> in(LeafReaderContext leaf, int document) throws IOException {
    Optional<TokenSearch> search = hunt.plan().occurrences();
    List<Match> found = new ArrayList<>();
    if (search.isEmpty()) {
      return found;
    }
    TokenScan scan = new TokenScan(search.get(), leaf.reader(), new SingleDocument(document));
    if (scan.next()) {
      WordRow row = new ArticleReader(leaf).read(document).row();
      for (int i = 0; i < scan.matches().size(); i++) {
        hunt.deadline().check();
        int start = scan.matches().start(i);
        found.add(new Match(row.inTitle(start), row.characters(start, scan.matches().end(i))));
      }
    }
    return found;
  }
}
