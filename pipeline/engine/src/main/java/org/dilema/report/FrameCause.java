package org.dilema.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dilema.lexicon.Cue;
import org.dilema.report.EntryChanges.Entry;
import org.jspecify.annotations.Nullable;

/** Finds the changed entries that a changed frame rests on: its cue, its rule, its actors. */
final class FrameCause {

  private static final int NAMED = 5;

  private final List<Entry> entries;
  private final Map<String, String> articles;

  /**
   * Prepares the search.
   *
   * @param entries what differs between the two runs' study files
   * @param articles why frames of an article may differ, by article
   */
  FrameCause(List<Entry> entries, Map<String, String> articles) {
    this.entries = entries;
    this.articles = articles;
  }

  /** Returns what explains the difference of two frames, of which one may be missing. */
  String of(@Nullable FrameRow before, @Nullable FrameRow after) {
    List<FrameRow> frames = Stream.of(before, after).filter(Objects::nonNull).toList();
    Set<String> causes = new LinkedHashSet<>();
    for (FrameRow frame : frames) {
      String article = articles.get(frame.article());
      if (article != null) {
        causes.add(article);
      }
      entries.stream()
          .filter(entry -> concerns(entry, frame))
          .map(Entry::name)
          .forEach(causes::add);
    }
    if (causes.isEmpty() && !frames.isEmpty()) {
      causes.addAll(general(frames.get(0).language()));
    }
    return String.join("; ", causes);
  }

  private static boolean concerns(Entry entry, FrameRow frame) {
    String folder = "lexicons/" + frame.language() + "/";
    String cues = folder + frame.category().toLowerCase(Locale.ROOT) + ".csv";
    if (entry.file().equals(cues)) {
      return Cue.name(bare(entry.key())).equals(frame.cue());
    }
    if (entry.file().equals(folder + "rules.yml")) {
      return entry.key().equals(frame.rule());
    }
    return entry.file().equals("lexicons/actors.csv") && frame.actors().contains(bare(entry.key()));
  }

  /** Returns the key without the number that tells equal keys apart. */
  private static String bare(String key) {
    return key.replaceFirst(" \\(\\d+\\)$", "");
  }

  /** Nothing names the frame's own entries: whatever else could have done it, or the settings. */
  private List<String> general(String language) {
    List<String> causes = new ArrayList<>();
    entries.stream()
        .filter(
            entry ->
                entry.file().startsWith("lexicons/")
                    && (entry.file().startsWith("lexicons/" + language + "/")
                        || entry.file().indexOf('/', "lexicons/".length()) < 0))
        .limit(NAMED)
        .map(entry -> "perhaps " + entry.name())
        .forEach(causes::add);
    return causes.isEmpty() ? List.of("settings or versions") : causes;
  }
}
