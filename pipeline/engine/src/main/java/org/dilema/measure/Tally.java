package org.dilema.measure;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.dilema.tag.Frame;
import org.dilema.tag.TaggedArticle;

/** Turns tagged articles into counts, once. */
public final class Tally {

  private final Attribution attribution;
  private final Predicate<Frame> counted;

  /**
   * Counts what {@link Frame#counted} counts and {@code kept} lets through.
   *
   * @param attribution for whom the codes of an actor count
   * @param kept a specification, such as one without hedged frames; {@code frame -> true} for all
   */
  public Tally(Attribution attribution, Predicate<Frame> kept) {
    this.attribution = attribution;
    this.counted = kept.and(Frame::counted);
  }

  /** Counts articles with every frame that {@link Frame#counted} counts. */
  public static Counts of(List<TaggedArticle> articles, Attribution attribution) {
    return new Tally(attribution, frame -> true).count(articles);
  }

  /** Counts articles, whatever their order. */
  public Counts count(List<TaggedArticle> articles) {
    RunningTally running = new RunningTally(attribution, counted);
    articles.stream()
        .sorted(Comparator.comparing(one -> one.curated().article().id()))
        .forEach(running::add);
    return running.counts();
  }
}
