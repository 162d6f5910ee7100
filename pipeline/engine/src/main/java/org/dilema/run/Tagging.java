package org.dilema.run;

import java.io.IOException;
import java.util.List;
import org.dilema.curate.Card;
import org.dilema.curate.Curation;
import org.dilema.tag.pack.Taggers;

/** Tags the kept articles that are not tagged yet, on several threads, into the log. */
final class Tagging {

  private final Taggers taggers;
  private final int threads;
  private final Journal journal;

  Tagging(Taggers taggers, int threads, Journal journal) {
    this.taggers = taggers;
    this.threads = threads;
    this.journal = journal;
  }

  void into(TagLog log, Curation curation, List<Card> kept) throws IOException {
    journal.start(log.size());
    InOrder.each(
        log.size(),
        kept.size(),
        threads,
        number -> TaggedRecord.of(taggers.tag(curation.open(kept.get(number)))),
        record -> {
          log.append(record);
          journal.progress(log.size(), kept.size());
        });
    log.force();
  }
}
