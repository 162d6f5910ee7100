package org.dilema.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often groups of articles use each term. Of the copies of a story within a group one is read,
 * so that a wire report printed everywhere is one witness.
 */
final class TermCounts {

  /** Fewest occurrences, in both groups together, of a term that is compared. */
  static final int FEWEST = 5;

  /** Fewest texts that have such a term. */
  static final int FEWEST_TEXTS = 3;

  /** A term's occurrences by the number of their group, and the texts read that have it. */
  private static final class Term {
    private int[] counts = new int[2];
    private int texts;
    private int last = -1;

    void add(int group, int text) {
      if (group >= counts.length) {
        counts = Arrays.copyOf(counts, Math.max(group + 1, 2 * counts.length));
      }
      counts[group]++;
      if (text != last) {
        last = text;
        texts++;
      }
    }

    long in(int group) {
      return group < counts.length ? counts[group] : 0;
    }

    long all() {
      return Arrays.stream(counts).asLongStream().sum();
    }
  }

  private final Map<String, Term> terms = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Long> totals = new TreeMap<>();
  private final Map<String, Integer> stories;
  private final Map<String, BitSet> read = new HashMap<>();
  private int texts;

  /** Counts nothing yet. */
  TermCounts() {
    this(new HashMap<>());
  }

  /**
   * Counts nothing yet.
   *
   * @param stories the numbers of stories, which others may use too; new ones are added
   */
  TermCounts(Map<String, Integer> stories) {
    this.stories = stories;
  }

  /** Adds the terms of an article, unless another copy of its story was read for the group. */
  void add(String group, String story, Collection<String> article) {
    int told = stories.computeIfAbsent(story, added -> stories.size());
    BitSet known = read.computeIfAbsent(group, added -> new BitSet());
    if (!known.get(told)) {
      known.set(told);
      texts++;
      int number = numbers.computeIfAbsent(group, added -> numbers.size());
      article.forEach(term -> terms.computeIfAbsent(term, added -> new Term()).add(number, texts));
      totals.merge(group, (long) article.size(), Long::sum);
    }
  }

  /** Returns the groups, in order. */
  List<String> groups() {
    return List.copyOf(totals.keySet());
  }

  long total(String group) {
    return totals.getOrDefault(group, 0L);
  }

  long all() {
    return totals.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Compares a group with all others together.
   *
   * @param prior weight of the informative prior, in terms
   * @param most how many terms to return on either side
   */
  List<Keyness.Term> compare(String group, double prior, int most) {
    List<Keyness.Term> compared = new ArrayList<>();
    int number = numbers.getOrDefault(group, Integer.MAX_VALUE);
    terms.forEach(
        (name, term) -> {
          long count = term.in(number);
          long both = term.all();
          if (both >= FEWEST && term.texts >= FEWEST_TEXTS) {
            compared.add(compare(name, count, both - count, group, term.texts, prior));
          }
        });
    compared.removeIf(term -> Double.isNaN(term.z()));
    compared.sort(
        Comparator.comparingDouble(Keyness.Term::z).reversed().thenComparing(Keyness.Term::term));
    List<Keyness.Term> chosen = new ArrayList<>();
    for (int i = 0; i < compared.size(); i++) {
      double z = compared.get(i).z();
      boolean first = i < most && z > 0;
      boolean last = i >= compared.size() - most && z < 0;
      if (first || last) {
        chosen.add(compared.get(i));
      }
    }
    return chosen;
  }

  private Keyness.Term compare(
      String name, long count, long other, String group, int texts, double prior) {
    long total = total(group);
    long totalOther = all() - total;
    LogOdds odds =
        LogOdds.of(
            count,
            total,
            other,
            totalOther,
            LogOdds.Prior.of(count + other, total + totalOther, prior));
    return new Keyness.Term(
        name,
        count,
        other,
        texts,
        odds.delta(),
        odds.z(),
        logRatio(count, total, other, totalOther),
        g2(count, total, other, totalOther));
  }

  /**
   * Returns the binary logarithm of the ratio of relative frequencies; a count of 0 is taken for ½
   * (Hardie 2014, Log Ratio: an informal introduction).
   */
  static double logRatio(long count, long total, long other, long totalOther) {
    double first = (count == 0 ? 0.5 : count) / total;
    double second = (other == 0 ? 0.5 : other) / totalOther;
    return Math.log(first / second) / Math.log(2);
  }

  /**
   * Returns G² = 2 Σ O ln(O/E) over the two groups (Dunning 1993, Computational Linguistics 19,
   * 61–74, in the form of Rayson and Garside 2000, Comparing Corpora using Frequency Profiling).
   */
  static double g2(long count, long total, long other, long totalOther) {
    double share = (double) (count + other) / (total + totalOther);
    return 2 * (part(count, total * share) + part(other, totalOther * share));
  }

  private static double part(long observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }
}
