package org.dilema.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds what moved a cell between two runs: the frames of its state and dimension that differ, by
 * the entries they rest on, and the actors of its state that are named more or less often.
 */
final class CellCause {

  private static final int NAMED = 5;
  private static final Map<String, Set<String>> SUBJECTS =
      Map.of(
          "anarchy", Set.of("ANARCHY", "POSITIVE P6"),
          "fear", Set.of("FEAR", "THREAT", "POSITIVE P1"),
          "misperceptions", Set.of("MISPERCEPTION", "POSITIVE P3", "POSITIVE P4", "POSITIVE P5"));

  private final List<FrameChange> frames;
  private final Map<String, Map<String, Long>> before;
  private final Map<String, Map<String, Long>> after;

  private CellCause(
      List<FrameChange> frames,
      Map<String, Map<String, Long>> before,
      Map<String, Map<String, Long>> after) {
    this.frames = frames;
    this.before = before;
    this.after = after;
  }

  /**
   * Prepares the search.
   *
   * @param frames every frame that differs
   */
  static CellCause of(Path first, Path second, List<FrameChange> frames) throws IOException {
    return new CellCause(frames, mentions(first), mentions(second));
  }

  /** Returns how often each actor is named, by code. */
  private static Map<String, Map<String, Long>> mentions(Path run) throws IOException {
    Map<String, Map<String, Long>> mentions = new TreeMap<>();
    CsvRows.read(
        run.resolve("actors.csv"),
        row -> {
          for (String code : row.get(8).split(";")) {
            mentions.computeIfAbsent(code, c -> new TreeMap<>()).merge(row.get(7), 1L, Long::sum);
          }
        });
    return mentions;
  }

  /** Returns what moved the cell of a state and a dimension. */
  String of(String state, String dimension) {
    List<String> causes = new ArrayList<>(framed(state, dimension));
    causes.addAll(named(state));
    if (!causes.isEmpty()) {
      return String.join("; ", causes);
    }
    long elsewhere = frames.stream().filter(frame -> concerns(frame, dimension)).count();
    if (elsewhere > 0) {
      return "the rates it is compared with: " + frames(elsewhere) + " of other states";
    }
    return "settings or articles; no frame of it differs";
  }

  private List<String> framed(String state, String dimension) {
    Map<String, Long> causes = new TreeMap<>();
    frames.stream()
        .filter(frame -> frame.codes().contains(state) && concerns(frame, dimension))
        .forEach(frame -> causes.merge(frame.cause(), 1L, Long::sum));
    return causes.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(NAMED)
        .map(cause -> frames(cause.getValue()) + ": " + cause.getKey())
        .toList();
  }

  private static String frames(long count) {
    return Decimals.count(count) + (count == 1 ? " frame" : " frames");
  }

  private static boolean concerns(FrameChange frame, String dimension) {
    Set<String> subjects = SUBJECTS.getOrDefault(dimension, Set.of());
    return subjects.contains(frame.category())
        || subjects.contains(frame.category() + " " + frame.subcategory());
  }

  private List<String> named(String state) {
    Map<String, Long> old = before.getOrDefault(state, Map.of());
    Map<String, Long> now = after.getOrDefault(state, Map.of());
    TreeSet<String> actors = new TreeSet<>(old.keySet());
    actors.addAll(now.keySet());
    return actors.stream()
        .filter(actor -> !old.getOrDefault(actor, 0L).equals(now.getOrDefault(actor, 0L)))
        .limit(NAMED)
        .map(
            actor ->
                actor
                    + " named "
                    + Decimals.count(old.getOrDefault(actor, 0L))
                    + ", then "
                    + Decimals.count(now.getOrDefault(actor, 0L))
                    + " times")
        .toList();
  }
}
