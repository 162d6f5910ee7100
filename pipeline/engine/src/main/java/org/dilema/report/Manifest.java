package org.dilema.report;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run was made of and from. Equal runs have equal manifests but for {@code timings}.
 *
 * @param study name of the study
 * @param seed seed of every random choice
 * @param versions of the program, its libraries and the platform, by name
 * @param options settings in force, by name
 * @param inputs files of the corpus
 * @param lexicons files that say what is looked for, and the study file
 * @param counts such as {@code articles} or {@code input files}, by name
 * @param timings whatever differs between equal runs: start, seconds by stage, threads
 */
public record Manifest(
    String study,
    long seed,
    Map<String, String> versions,
    Map<String, String> options,
    Collection<HashedFile> inputs,
    Collection<HashedFile> lexicons,
    Map<String, Long> counts,
    Map<String, String> timings) {

  /** Sorts and copies everything. */
  public Manifest {
    versions = sorted(versions);
    options = sorted(options);
    inputs = sorted(inputs);
    lexicons = sorted(lexicons);
    counts = sorted(counts);
    timings = sorted(timings);
  }

  /** Returns what a report tells of it: neither the timings nor every input file. */
  Manifest told() {
    return new Manifest(study, seed, versions, options, List.of(), lexicons, counts, Map.of());
  }

  private static <V> SortedMap<String, V> sorted(Map<String, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  private static List<HashedFile> sorted(Collection<HashedFile> files) {
    return files.stream().sorted().toList();
  }
}
