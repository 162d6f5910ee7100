package org.dilema.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilema.findings.Cell;
import org.dilema.report.EntryChanges.Entry;

/** What changed between two runs, cell by cell and frame by frame, and which entries explain it. */
public final class RunComparison {

  private final Path first;
  private final Path second;
  private final List<Change> changes = new ArrayList<>();
  private final List<Entry> entries;

  private RunComparison(Path first, Path second) throws IOException {
    this.first = first;
    this.second = second;
    this.entries = EntryChanges.of(first.resolve("study"), second.resolve("study"));
  }

  /**
   * Compares the folders of two finished runs.
   *
   * @return the differences: settings, entries, articles, cells, frames
   * @throws OutputException if a folder holds no run of this version
   */
  public static List<Change> of(Path first, Path second) throws IOException {
    RunComparison comparison = new RunComparison(first, second);
    Results before = RunResults.read(first).results();
    Results after = RunResults.read(second).results();
    comparison.settings(before.manifest(), after.manifest());
    comparison.entries();
    Map<String, String> verdicts = comparison.articles();
    comparison.cells(before, after, CellCause.of(first, second, comparison.frames(verdicts)));
    comparison.changes.sort(Comparator.comparing(Change::kind));
    return List.copyOf(comparison.changes);
  }

  private void settings(Manifest before, Manifest after) {
    different(Change.Kind.SETTING, before.options(), after.options());
    different(Change.Kind.SETTING, before.versions(), after.versions());
    if (before.seed() != after.seed()) {
      add(Change.Kind.SETTING, "seed", "" + before.seed(), "" + after.seed(), "");
    }
  }

  private void entries() {
    for (Entry entry : entries) {
      add(Change.Kind.ENTRY, entry.name(), entry.before(), entry.after(), "");
    }
  }

  /** Returns, by article, why its frames may differ: it is not in both runs with one verdict. */
  private Map<String, String> articles() throws IOException {
    Map<String, String> before = verdicts(first);
    Map<String, String> after = verdicts(second);
    Map<String, String> because = new HashMap<>();
    for (String article : different(Change.Kind.ARTICLE, before, after)) {
      because.put(
          article,
          "article "
              + before.getOrDefault(article, "not read")
              + ", then "
              + after.getOrDefault(article, "not read"));
    }
    return because;
  }

  private static Map<String, String> verdicts(Path run) throws IOException {
    Map<String, String> verdicts = new TreeMap<>();
    CsvRows.read(run.resolve("articles.csv"), row -> verdicts.put(row.get(0), row.get(6)));
    return verdicts;
  }

  /** Returns every frame that differs, with what explains it. */
  private List<FrameChange> frames(Map<String, String> articles) throws IOException {
    FrameCause cause = new FrameCause(entries, articles);
    List<FrameChange> changed = new ArrayList<>();
    FramePairs.of(FrameRow.read(first), FrameRow.read(second))
        .forEach(pair -> changed.add(new FrameChange(pair, cause.of(pair.before(), pair.after()))));
    for (FrameChange change : changed) {
      FramePairs.Pair pair = change.pair();
      add(Change.Kind.FRAME, pair.place(), pair.was(), pair.is(), change.cause());
    }
    return changed;
  }

  private void cells(Results before, Results after, CellCause cause) {
    Map<String, String> old = cells(before);
    Map<String, String> now = cells(after);
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      String was = old.getOrDefault(name, "");
      String is = now.getOrDefault(name, "");
      if (!was.equals(is)) {
        int space = name.indexOf(' ');
        String because = cause.of(name.substring(0, space), name.substring(space + 1));
        add(Change.Kind.CELL, name, was, is, because);
      }
    }
  }

  private static Map<String, String> cells(Results results) {
    Map<String, String> cells = new TreeMap<>();
    for (Cell cell : results.cells()) {
      cells.put(
          cell.state() + " " + cell.dimension(),
          cell.sign().label()
              + " ("
              + cell.status().label()
              + "), log-odds "
              + Wording.interval(cell.logOdds(), cell.low(), cell.high(), 3)
              + ", "
              + cell.frames()
              + " of "
              + cell.n()
              + " sentences");
    }
    return cells;
  }

  private List<String> different(
      Change.Kind kind, Map<String, String> before, Map<String, String> after) {
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    List<String> found = new ArrayList<>();
    for (String name : names) {
      String was = before.getOrDefault(name, "");
      String is = after.getOrDefault(name, "");
      if (!was.equals(is)) {
        found.add(name);
        add(kind, name, was, is, "");
      }
    }
    return found;
  }

  private void add(Change.Kind kind, String what, String before, String after, String because) {
    changes.add(new Change(kind, what, before, after, because));
  }
}
