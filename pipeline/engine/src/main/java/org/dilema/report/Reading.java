package org.dilema.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.text.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What was read and what became of it, in numbers and with the first of what was dropped.
 *
 * @param verdicts number of articles by verdict, zeros included
 * @param keptByLanguage number of kept articles by ISO 639-1 code
 * @param keptByOutlet number of kept articles by normalised outlet; empty where none is given
 * @param dropped the first articles that were not kept, by id
 * @param rejected number of inputs that could not be read
 * @param rejections the first of them, in order
 * @param unknownOutlets outlets that the lexicons do not name
 */
public record Reading(
    Map<Verdict.Kind, Long> verdicts,
    Map<String, Long> keptByLanguage,
    Map<String, Long> keptByOutlet,
    List<Dropped> dropped,
    long rejected,
    List<Rejection> rejections,
    List<String> unknownOutlets) {

  /** How many dropped articles and rejections are named one by one. */
  static final int NAMED = 50;

  /**
   * An article that was not kept.
   *
   * @param article its id
   * @param outlet normalised name; may be empty
   * @param date ISO 8601 day; empty where it has none
   * @param title shortened where nobody would read it to the end
   * @param verdict why it was not kept
   * @param duplicateOf the article it repeats, where it repeats one
   */
  public record Dropped(
      String article,
      String outlet,
      String date,
      String title,
      Verdict.Kind verdict,
      @Nullable String duplicateOf) {

    private Dropped withheld() {
      return new Dropped(article, outlet, date, "", verdict, duplicateOf);
    }

    private static Dropped of(CuratedArticle one) {
      LocalDate date = one.article().date();
      return new Dropped(
          one.article().id(),
          one.outlet(),
          date == null ? "" : date.toString(),
          Wording.shortened(one.article().title()),
          one.verdict().kind(),
          one.verdict().duplicateOf());
    }
  }

  /** Copies the collections in their order. */
  public Reading {
    verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
    keptByLanguage = Collections.unmodifiableMap(new TreeMap<>(keptByLanguage));
    keptByOutlet = Collections.unmodifiableMap(new TreeMap<>(keptByOutlet));
    dropped = List.copyOf(dropped);
    rejections = rejections.stream().sorted().toList();
    unknownOutlets = unknownOutlets.stream().sorted().toList();
  }

  /**
   * Sums up what was read.
   *
   * @param articles every article read, by id; each is asked for once
   * @param rejections every input that could not be read, in order; each is asked for once
   * @param unknownOutlets outlets that the lexicons do not name
   */
  public static Reading of(
      Iterable<CuratedArticle> articles,
      Iterable<Rejection> rejections,
      List<String> unknownOutlets) {
    Map<Verdict.Kind, Long> verdicts = new EnumMap<>(Verdict.Kind.class);
    for (Verdict.Kind kind : Verdict.Kind.values()) {
      verdicts.put(kind, 0L);
    }
    Map<String, Long> languages = new TreeMap<>();
    Map<String, Long> outlets = new TreeMap<>();
    List<Dropped> dropped = new ArrayList<>();
    for (CuratedArticle article : articles) {
      verdicts.merge(article.verdict().kind(), 1L, Long::sum);
      if (article.verdict().kept()) {
        languages.merge(article.language(), 1L, Long::sum);
        outlets.merge(article.outlet(), 1L, Long::sum);
      } else if (dropped.size() < NAMED) {
        dropped.add(Dropped.of(article));
      }
    }
    long rejected = 0;
    List<Rejection> first = new ArrayList<>();
    for (Rejection rejection : rejections) {
      if (rejected++ < NAMED) {
        first.add(rejection);
      }
    }
    return new Reading(verdicts, languages, outlets, dropped, rejected, first, unknownOutlets);
  }

  /** Returns the same without a title of the articles. */
  Reading withheld() {
    return new Reading(
        verdicts,
        keptByLanguage,
        keptByOutlet,
        dropped.stream().map(Dropped::withheld).toList(),
        rejected,
        rejections,
        unknownOutlets);
  }

  /** Returns the number of articles read. */
  long articles() {
    return verdicts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Returns the number of articles read and not kept. */
  long notKept() {
    return articles() - verdicts.getOrDefault(Verdict.Kind.KEPT, 0L);
  }
}
