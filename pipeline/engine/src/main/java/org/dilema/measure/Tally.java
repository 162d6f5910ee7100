package org.dilema.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.dilema.curate.CuratedArticle;
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
    Map<String, String> homes = homes(articles);
    Counts.Builder counts = Counts.builder();
    articles.stream()
        .sorted(Comparator.comparing(one -> one.curated().article().id()))
        .forEach(
            one -> {
              ArticleTally tally = new ArticleTally(one, attribution, counted);
              counts.add(unit(one.curated(), homes), tally.counts(), tally.occurrences());
            });
    return counts.build();
  }

  private static Unit unit(CuratedArticle article, Map<String, String> homes) {
    LocalDate date = article.article().date();
    return new Unit(
        article.story(),
        Objects.requireNonNull(homes.get(article.story())),
        outlet(article),
        article.language(),
        date == null ? Unit.UNDATED : date.toString());
  }

  /**
   * Returns the outlet of each story's first article, or the first by name where that is absent.
   */
  private static Map<String, String> homes(List<TaggedArticle> articles) {
    Map<String, String> homes = new HashMap<>();
    for (TaggedArticle one : articles) {
      String outlet = outlet(one.curated());
      homes.merge(one.curated().story(), outlet, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    for (TaggedArticle one : articles) {
      if (one.curated().article().id().equals(one.curated().story())) {
        homes.put(one.curated().story(), outlet(one.curated()));
      }
    }
    return homes;
  }

  private static String outlet(CuratedArticle article) {
    return article.outlet().isBlank() ? "unknown" : article.outlet();
  }
}
