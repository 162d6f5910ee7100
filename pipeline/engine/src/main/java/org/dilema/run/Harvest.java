package org.dilema.run;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dilema.archive.ArchiveWriter;
import org.dilema.archive.Lemmas;
import org.dilema.curate.Card;
import org.dilema.curate.Curation;
import org.dilema.measure.Attribution;
import org.dilema.measure.Collocates;
import org.dilema.measure.Collocations;
import org.dilema.measure.Counts;
import org.dilema.measure.Keyness;
import org.dilema.measure.Keywords;
import org.dilema.measure.RunningTally;
import org.dilema.measure.StoryPair;
import org.dilema.measure.StoryPairs;
import org.dilema.measure.UnlistedActors;
import org.dilema.measure.UnlistedTally;
import org.dilema.report.OutputFolder;
import org.dilema.report.TaggedTables;
import org.dilema.tag.TaggedArticle;

/**
 * Passes once over the tags of all articles, by id, and makes of them the tables, the index and the
 * counts. Whatever needs every tagged article has its line in {@link #take}; it may keep numbers,
 * never the articles.
 */
final class Harvest implements Closeable {

  private final Curation curation;
  private final List<Card> kept;
  private final TagLog log;
  private final Review review;
  private final Lemmas lemmas;
  private final RunningTally tally;
  private final RunningTally uncorrected;
  private final RunningTally kin;
  private final Keywords keywords;
  private final Collocates collocates;
  private final UnlistedTally unlisted = new UnlistedTally();
  private final StoryPairs pairs = new StoryPairs();
  private final Map<String, Long> totals = new TreeMap<>();
  private final Lane index = new Lane("index");
  private final Lane words = new Lane("words");

  Harvest(
      Study study,
      Curation curation,
      List<Card> kept,
      TagLog log,
      Review review,
      Attribution attribution,
      Lemmas lemmas) {
    this.lemmas = lemmas;
    this.curation = curation;
    this.kept = kept;
    this.log = log;
    this.review = review;
    this.tally = new RunningTally(attribution);
    this.uncorrected = new RunningTally(attribution);
    this.kin = new RunningTally(attribution.with(Attribution.Groups.KIN));
    this.keywords = new Keywords(study.event(), study.rule().prior());
    this.collocates = new Collocates(study.states().keySet());
    List.of("sentences", "tokens", "mentions", "frames").forEach(key -> totals.put(key, 0L));
  }

  /**
   * Reads every article's tags, several at once, and writes the tables and the index. The index is
   * whole only after {@link #awaitIndex}: it is merged beside work that has no need of it.
   */
  void gather(OutputFolder folder, int threads) throws IOException {
    ArchiveWriter archive = ArchiveWriter.create(folder.path().resolve("index"), lemmas);
    try (TaggedTables tables = new TaggedTables(folder)) {
      InOrder.each(
          0,
          kept.size(),
          threads,
          this::read,
          found -> {
            TaggedArticle one = take(found);
            tables.add(one);
            index.add(() -> archive.add(one));
          });
      index.await();
      index.add(archive::commit);
      words.await();
      tables.commit();
    } finally {
      index.add(archive::close);
    }
  }

  /** Waits until the index is whole. */
  void awaitIndex() throws IOException {
    index.await();
  }

  /** Waits until nobody writes to the index any more. */
  @Override
  public void close() {
    words.close();
    index.close();
  }

  private TaggedArticle read(int number) {
    return log.read(number, curation.open(kept.get(number)));
  }

  private TaggedArticle take(TaggedArticle found) throws IOException {
    TaggedArticle one = review.apply(found);
    tally.add(one);
    if (review.asked()) {
      uncorrected.add(found);
    }
    kin.add(one);
    words.add(
        () -> {
          keywords.add(one);
          collocates.add(one);
        });
    unlisted.add(one);
    pairs.add(one);
    count(one);
    return one;
  }

  private void count(TaggedArticle one) {
    totals.merge("sentences", (long) one.document().sentences().size(), Long::sum);
    long tokens =
        one.document().sentences().stream().mapToLong(sentence -> sentence.tokens().size()).sum();
    totals.merge("tokens", tokens, Long::sum);
    totals.merge("mentions", (long) one.mentions().size(), Long::sum);
    totals.merge("frames", (long) one.frames().size(), Long::sum);
  }

  /** Returns the counts of the articles, a reviewer's corrections applied. */
  Counts counts() {
    return tally.counts();
  }

  /** Returns the counts of the articles as the tagger left them; only where a review was asked. */
  Counts uncorrected() {
    return uncorrected.counts();
  }

  /** Returns the counts with ethnic groups counted for their kin states. */
  Counts kin() {
    return kin.counts();
  }

  List<Keyness> keyness() {
    return keywords.keyness();
  }

  List<Collocations> collocations() {
    return collocates.collocations();
  }

  /** Returns stories in two languages that may tell of one event. */
  List<StoryPair> pairs() {
    return pairs.pairs();
  }

  List<UnlistedActors> unlisted() {
    return unlisted.rows();
  }

  /** Returns how many sentences, tokens, mentions and frames there are. */
  Map<String, Long> totals() {
    return totals;
  }

  /** Returns the articles of that id, a reviewer's corrections applied. */
  List<TaggedArticle> articles(Iterable<String> ids) {
    List<String> known = kept.stream().map(Card::id).toList();
    List<TaggedArticle> found = new ArrayList<>();
    for (String id : ids) {
      int number = Collections.binarySearch(known, id);
      if (number >= 0) {
        found.add(review.apply(read(number)));
      }
    }
    return found;
  }
}
