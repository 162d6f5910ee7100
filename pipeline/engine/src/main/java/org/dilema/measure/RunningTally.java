package org.dilema.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.dilema.curate.CuratedArticle;
import org.dilema.tag.Frame;
import org.dilema.tag.TaggedArticle;

/** Counts tagged articles one at a time and holds the counts alone. Not thread-safe. */
public final class RunningTally {

  private final Attribution attribution;
  private final Predicate<Frame> counted;
  private final Counts.Builder counts = Counts.builder();
  private final Map<String, String> homes = new HashMap<>();
  private final Map<String, String> firsts = new HashMap<>();

  /** Starts a count of every frame that {@link Frame#counted} counts. */
  public RunningTally(Attribution attribution) {
    this(attribution, Frame::counted);
  }

  RunningTally(Attribution attribution, Predicate<Frame> counted) {
    this.attribution = attribution;
    this.counted = counted;
  }

  /** Adds an article. */
  public void add(TaggedArticle one) {
    CuratedArticle curated = one.curated();
    String outlet = outlet(curated);
    if (curated.article().id().equals(curated.story())) {
      firsts.put(curated.story(), outlet);
    } else {
      homes.merge(curated.story(), outlet, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    ArticleTally tally = new ArticleTally(one, attribution, counted);
    counts.add(unit(curated, outlet), tally.counts(), tally.occurrences());
  }

  /** Returns the counts of what was added. */
  public Counts counts() {
    return counts.build(
        unit ->
            new Unit(unit.story(), home(unit.story()), unit.outlet(), unit.language(), unit.day()));
  }

  /** The outlet of a story's first article, or the first by name where that is absent. */
  private String home(String story) {
    String first = firsts.get(story);
    return first == null ? Objects.requireNonNull(homes.get(story)) : first;
  }

  private static Unit unit(CuratedArticle article, String outlet) {
    LocalDate date = article.article().date();
    return new Unit(
        article.story(),
        "",
        outlet,
        article.language(),
        date == null ? Unit.UNDATED : date.toString());
  }

  private static String outlet(CuratedArticle article) {
    return article.outlet().isBlank() ? "unknown" : article.outlet();
  }
}
