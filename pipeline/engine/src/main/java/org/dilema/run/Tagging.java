package org.dilema.run;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.dilema.curate.Card;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Curation;
import org.dilema.tag.pack.Taggers;

/**
 * Tags the kept articles that are not tagged yet, on several threads, into the log.
 *
 * <p>The longest article there can be is tagged in minutes, because no sentence is longer than a
 * bound and the rest grows with the length: that bound is the same for every run. A clock stands
 * behind it for what nobody has foreseen. An article that it stops, or at which the program fails,
 * has no tags, and the run says so wherever it tells its counts.
 */
final class Tagging {

  /** How long an article may take. */
  static final Duration PATIENCE = Duration.ofMinutes(15);

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
        number -> tagged(curation.open(kept.get(number))),
        new InOrder.Limit<>(PATIENCE, number -> slow(curation.open(kept.get(number)))),
        record -> {
          log.append(record);
          journal.progress(log.size(), kept.size());
        });
    log.force();
  }

  /** Tags an article. A fault of the program that one article brings to light ends no run. */
  private byte[] tagged(CuratedArticle article) {
    try {
      return TaggedRecord.of(taggers.tag(article));
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      if (!GivenUp.concerns(e)) {
        throw e;
      }
      GivenUp why = GivenUp.failed(article.article().id(), e);
      journal.say("%s (%s)", why.told(), GivenUp.place(e));
      return TaggedRecord.of(article, why);
    }
  }

  private byte[] slow(CuratedArticle article) {
    GivenUp why = GivenUp.slow(article.article().id(), PATIENCE);
    journal.say("%s", why.told());
    return TaggedRecord.of(article, why);
  }
}
