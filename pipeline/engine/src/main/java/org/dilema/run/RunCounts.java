package org.dilema.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dilema.curate.Card;
import org.dilema.curate.Verdict;
import org.dilema.validate.Correction;

/**
 * How many of everything; the sums are checked when they are made.
 *
 * @param numbers by name, such as {@code records} or {@code frames}
 */
public record RunCounts(Map<String, Long> numbers) {

  /** Copies the numbers. */
  public RunCounts {
    numbers = java.util.Collections.unmodifiableMap(new TreeMap<>(numbers));
  }

  /**
   * Counts what was read.
   *
   * @throws IllegalStateException if records are not articles plus rejections, or articles not kept
   *     plus dropped
   */
  static RunCounts of(Intake intake) {
    Map<String, Long> numbers = new TreeMap<>();
    List<Card> cards = intake.curation().cards();
    numbers.put("records", intake.spool().count().records());
    numbers.put("input files", (long) intake.corpus().paths().size());
    numbers.put("articles", (long) cards.size());
    numbers.put("rejected", (long) intake.spool().rejected());
    for (Verdict.Kind kind : Verdict.Kind.values()) {
      numbers.put("articles " + kind.label(), count(cards, kind));
    }
    numbers.put("dates not understood", intake.spool().noteCount());
    numbers.put("language contradicted", (long) intake.curation().conflicts().size());
    numbers.put("outlets unknown", (long) intake.curation().unknownOutlets().size());
    numbers.put("boilerplate lines", (long) intake.curation().boilerplate().lines().size());
    numbers.put("near-duplicates", near(cards));
    RunCounts counts = new RunCounts(numbers);
    counts.check();
    return counts;
  }

  private static long near(List<Card> cards) {
    return cards.stream()
        .filter(card -> card.verdict().kept() && card.verdict().duplicateOf() != null)
        .count();
  }

  private static long count(List<Card> articles, Verdict.Kind kind) {
    return articles.stream().filter(article -> article.verdict().kind() == kind).count();
  }

  private void check() {
    long dropped =
        numbers.entrySet().stream()
            .filter(e -> e.getKey().startsWith("articles "))
            .mapToLong(Map.Entry::getValue)
            .sum();
    if (get("records") != get("articles") + get("rejected") || get("articles") != dropped) {
      throw new IllegalStateException("the sum does not add up: " + numbers);
    }
  }

  /** Adds what was tagged. */
  RunCounts with(Map<String, Long> tagged) {
    Map<String, Long> all = new TreeMap<>(numbers);
    all.putAll(tagged);
    return new RunCounts(all);
  }

  /** Adds how many articles were given up, where there are any. */
  RunCounts givenUp(int articles) {
    if (articles == 0) {
      return this;
    }
    Map<String, Long> all = new TreeMap<>(numbers);
    all.put("given up", (long) articles);
    return new RunCounts(all);
  }

  /** Adds what became of a reviewer's corrections. */
  RunCounts corrected(List<Correction.Outcome> outcomes) {
    Map<String, Long> all = new TreeMap<>(numbers);
    long applied = outcomes.stream().filter(Correction.Outcome::applied).count();
    all.put("corrections", (long) outcomes.size());
    all.put("corrections applied", applied);
    all.put("corrections unmatched", outcomes.size() - applied);
    return new RunCounts(all);
  }

  /** Returns a number. */
  public long get(String name) {
    return numbers.getOrDefault(name, 0L);
  }

  /** Tells the sum in one line. */
  String sum() {
    StringBuilder kinds = new StringBuilder();
    for (Verdict.Kind kind : Verdict.Kind.values()) {
      long number = get("articles " + kind.label());
      if (number > 0) {
        kinds.append(
            String.format(
                Locale.ROOT, "%s%s %,d", kinds.isEmpty() ? "" : " + ", kind.label(), number));
      }
    }
    return String.format(
        Locale.ROOT,
        "records %,d = articles %,d + rejected %,d; articles %,d = %s",
        get("records"),
        get("articles"),
        get("rejected"),
        get("articles"),
        kinds.isEmpty() ? "0" : kinds);
  }
}
