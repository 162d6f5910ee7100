package org.dilema.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dilema.archive.SearchResult;
import org.dilema.archive.Unit;

/** Says in words how much a search found, what else was looked for, and what stands near. */
final class SearchSummary {

  private SearchSummary() {}

  /** Returns the lines that follow the hits. */
  static List<String> lines(SearchResult result, Unit unit, boolean stories, boolean sampled) {
    List<String> lines = new ArrayList<>();
    result.expansions().forEach(line -> lines.add("also looked for: " + line));
    if (result.total() > 0) {
      lines.add(counted(result, unit, stories) + shown(result, sampled));
      return lines;
    }
    result
        .near()
        .forEach(
            near ->
                lines.add(
                    "no '" + near.word() + "'; near it are " + String.join(", ", near.near())));
    lines.add("nothing found; try fewer words, a word* or no filter");
    return lines;
  }

  private static String counted(SearchResult result, Unit unit, boolean stories) {
    String units = unit == Unit.ARTICLE ? "article" : "sentence";
    String counted =
        String.format(
            Locale.ROOT, "%,d %s%s", result.total(), units, result.total() == 1 ? "" : "s");
    return stories
        ? counted + String.format(Locale.ROOT, " in %,d stories", result.stories())
        : counted;
  }

  private static String shown(SearchResult result, boolean sampled) {
    int shown = result.hits().size();
    return result.total() == shown
        ? ""
        : (sampled ? ", at random " : ", the best ") + shown + " shown (--limit)";
  }
}
