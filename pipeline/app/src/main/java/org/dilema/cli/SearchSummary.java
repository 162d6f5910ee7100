package org.dilema.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dilema.archive.Concordance;
import org.dilema.archive.NearWords;
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
    nothing(result.near(), lines);
    return lines;
  }

  /** Returns the lines that follow a concordance. */
  static List<String> lines(Concordance found) {
    List<String> lines = new ArrayList<>();
    found.expansions().forEach(line -> lines.add("also looked for: " + line));
    if (found.total() == 0) {
      nothing(found.near(), lines);
    } else {
      lines.add(
          String.format(
              Locale.ROOT, "%,d matches in %,d articles", found.total(), found.articles()));
    }
    return lines;
  }

  private static void nothing(List<NearWords> near, List<String> to) {
    near.forEach(
        one -> to.add("no '" + one.word() + "'; near it are " + String.join(", ", one.near())));
    to.add("nothing found; try fewer words, a word* or no filter");
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
