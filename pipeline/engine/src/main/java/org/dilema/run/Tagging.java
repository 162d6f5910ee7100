package org.dilema.run;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.dilema.curate.Card;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Curation;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.pack.Taggers;
import org.dilema.text.Document;

/**
 * Tags the kept articles that are not tagged yet, on several threads, into the log.
 *
 * <p>The longest article there can be is tagged in minutes, because no sentence is longer than a
 * bound and the rest grows with the length: that bound is the same for every run. A clock stands
 * behind it for what nobody has foreseen. An article that it stops has no tags, and the run says so
 * wherever it tells its counts, since another run may end otherwise.
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
        number -> TaggedRecord.of(taggers.tag(curation.open(kept.get(number)))),
        new InOrder.Limit<>(PATIENCE, number -> givenUp(curation.open(kept.get(number)))),
        record -> {
          log.append(record);
          journal.progress(log.size(), kept.size());
        });
    log.force();
  }

  private byte[] givenUp(CuratedArticle article) {
    journal.say("%s", told(article.article().id()));
    Document nothing = new Document(article.article(), article.language(), List.of());
    return TaggedRecord.givenUp(new TaggedArticle(article, nothing, List.of(), List.of()));
  }

  /** Tells that an article was given up. */
  static String told(String article) {
    return article
        + ": not tagged, because it took longer than "
        + PATIENCE.toMinutes()
        + " minutes; another run may tag it";
  }
}
