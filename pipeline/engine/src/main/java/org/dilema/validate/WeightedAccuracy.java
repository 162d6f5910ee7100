package org.dilema.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dilema.lexicon.Category;
import org.dilema.measure.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How good the tagger is on the whole run, estimated from a coded sample of it: every sentence
 * counts with its weight, the inverse of the chance that it had to be drawn, so that the figures
 * are those of the run and not of the sheet, where frames are far more frequent (ratio of
 * Horvitz–Thompson totals; Särndal, Swensson and Wretman 1992, Model Assisted Survey Sampling,
 * section 5.6).
 *
 * @param lines figures by language: {@code FEAR} and the other categories, then {@code roles}
 */
public record WeightedAccuracy(List<Line> lines) {

  /** Copies the lines. */
  public WeightedAccuracy {
    lines = List.copyOf(lines);
  }

  /**
   * One category.
   *
   * @param language ISO 639-1 code
   * @param what a category, or {@code roles} for (category, role, state) tuples
   * @param n number of coded sentences
   * @param coded how many of these carry it by the coder, unweighted; for roles, how many tuples
   * @param precision share of what is tagged that is right, 0 to 1, with its interval
   * @param recall share of what is there that is tagged
   * @param f1 harmonic mean of both
   */
  public record Line(
      String language, String what, int n, int coded, Figure precision, Figure recall, Figure f1) {}

  /** A number, NaN where undefined, with its bootstrap interval over sentences. */
  public record Figure(double value, Interval interval) {}

  /** Hits, false alarms and misses of one sentence with its weight. */
  private record Count(int hits, int falseAlarms, int misses, double weight) {}

  /**
   * Scores the tags of a key against a coder.
   *
   * @param coder the sheet
   * @param key the sheet's key
   * @param run where the tags are taken from instead of the key, such as a later run over the same
   *     articles; null for the key's own
   * @throws SheetException if the key knows a coded sentence not
   */
  public static WeightedAccuracy of(
      CoderSheet coder, Path key, @Nullable Path run, Bootstrap bootstrap) throws IOException {
    Map<String, SampleKey.Entry> entries = SampleKey.read(key);
    Map<RunFolder.Place, List<CodedFrame>> later = run == null ? null : new RunFolder(run).frames();
    Map<String, Map<String, List<Count>>> counts = new TreeMap<>();
    for (CoderSheet.Coding coding : coder.sentences().values()) {
      SampleKey.Entry entry = entries.get(coding.id());
      if (entry == null) {
        throw new SheetException(
            key.getFileName() + ": expected the key of " + coder.name() + ", lacks " + coding.id());
      }
      List<CodedFrame> tags =
          later == null ? entry.tags() : later.getOrDefault(entry.place(), List.of());
      Map<String, List<Count>> language =
          counts.computeIfAbsent(coding.language(), k -> new TreeMap<>());
      count(coding.frames(), tags, entry.weight())
          .forEach((what, n) -> language.computeIfAbsent(what, k -> new ArrayList<>()).add(n));
    }
    List<Line> lines = new ArrayList<>();
    counts.forEach(
        (language, byWhat) -> {
          for (Category category : Category.values()) {
            lines.add(line(language, category.name(), get(byWhat, category.name()), bootstrap));
          }
          lines.add(line(language, "roles", get(byWhat, "roles"), bootstrap));
        });
    return new WeightedAccuracy(lines);
  }

  private static List<Count> get(Map<String, List<Count>> counts, String what) {
    return counts.getOrDefault(what, List.of());
  }

  private static Map<String, Count> count(
      List<CodedFrame> coded, List<CodedFrame> tags, double weight) {
    Map<String, Count> counts = new TreeMap<>();
    for (Category category : Category.values()) {
      boolean there = coded.stream().anyMatch(frame -> frame.category().equals(category.name()));
      boolean found = tags.stream().anyMatch(frame -> frame.category().equals(category.name()));
      counts.put(
          category.name(),
          new Count(
              there && found ? 1 : 0, found && !there ? 1 : 0, there && !found ? 1 : 0, weight));
    }
    Set<String> expected = CodedFrame.roleTuples(coded);
    Set<String> found = CodedFrame.roleTuples(tags);
    int hits = (int) found.stream().filter(expected::contains).count();
    counts.put("roles", new Count(hits, found.size() - hits, expected.size() - hits, weight));
    return counts;
  }

  private static Line line(String language, String what, List<Count> counts, Bootstrap bootstrap) {
    int coded = counts.stream().mapToInt(count -> count.hits() + count.misses()).sum();
    return new Line(
        language,
        what,
        counts.size(),
        coded,
        figure(counts, 0, bootstrap),
        figure(counts, 1, bootstrap),
        figure(counts, 2, bootstrap));
  }

  private static Figure figure(List<Count> counts, int which, Bootstrap bootstrap) {
    int[] all = new int[counts.size()];
    java.util.Arrays.setAll(all, i -> i);
    return new Figure(
        value(counts, all, which),
        bootstrap.interval(counts.size(), drawn -> value(counts, drawn, which)));
  }

  private static double value(List<Count> counts, int[] drawn, int which) {
    double hits = 0;
    double falseAlarms = 0;
    double misses = 0;
    for (int index : drawn) {
      Count count = counts.get(index);
      hits += count.weight() * count.hits();
      falseAlarms += count.weight() * count.falseAlarms();
      misses += count.weight() * count.misses();
    }
    return switch (which) {
      case 0 -> hits / (hits + falseAlarms);
      case 1 -> hits / (hits + misses);
      default -> 2 * hits / (2 * hits + falseAlarms + misses);
    };
  }
}
