package org.dilema.measure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dilema.tag.TaggedArticle;

/**
 * Counts the names that no lexicon knows, so that a researcher sees what it misses.
 *
 * @param basis which sentences were looked at: {@code annotated}, {@code sample} or {@code all}
 * @param language ISO 639-1 code
 * @param type {@code PERSON}, {@code ORGANIZATION} or {@code NAME}
 * @param name the name; of inflected forms the shortest
 * @param mentions how often it was seen
 * @param articles in how many articles
 * @param outlets in how many outlets
 * @param example a sentence that has it, {@code article:sentence}
 */
public record UnlistedActors(
    String basis,
    String language,
    String type,
    String name,
    int mentions,
    int articles,
    int outlets,
    String example) {

  static final Comparator<UnlistedActors> ORDER =
      Comparator.comparingInt(UnlistedActors::mentions)
          .reversed()
          .thenComparing(UnlistedActors::language)
          .thenComparing(UnlistedActors::name)
          .thenComparing(UnlistedActors::type)
          .thenComparing(UnlistedActors::basis);

  /** Counts the names of articles, the most frequent first, whatever the order of the articles. */
  public static List<UnlistedActors> of(Collection<TaggedArticle> articles) {
    UnlistedTally tally = new UnlistedTally();
    articles.forEach(tally::add);
    return tally.rows();
  }
}
