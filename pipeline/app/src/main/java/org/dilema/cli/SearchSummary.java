package org.dilema.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dilema.archive.Concordance;
import org.dilema.archive.NearWords;
import org.dilema.archive.SearchRequest;
import org.dilema.archive.SearchResult;
import org.dilema.archive.Syntax;
import org.dilema.archive.Unit;

/** Says in words how much a search found, what else was looked for, and what stands near. */
final class SearchSummary {

  private SearchSummary() {}

  /** Returns the lines that follow the hits. */
  static List<String> lines(SearchResult result, SearchRequest request, boolean sampled) {
    List<String> lines = new ArrayList<>();
    result.expansions().forEach(line -> lines.add("also looked for: " + line));
    if (result.total() > 0) {
      lines.add(counted(result, request) + shown(result, sampled));
      return lines;
    }
    nothing(result.near(), request.syntax(), lines);
    return lines;
  }

  /** Returns the lines that follow a concordance. */
  static List<String> lines(Concordance found, Syntax syntax) {
    List<String> lines = new ArrayList<>();
    found.expansions().forEach(line -> lines.add("also looked for: " + line));
    if (found.total() == 0) {
      nothing(found.near(), syntax, lines);
    } else {
      lines.add(
          number(found.total(), "match", "matches")
              + " in "
              + number(found.articles(), "article", "articles"));
    }
    return lines;
  }

  private static void nothing(List<NearWords> near, Syntax syntax, List<String> to) {
    near.forEach(one -> to.add(lacking(one)));
    if (syntax == Syntax.WORDS) {
      to.add("nothing found; try fewer words, a word* or no filter");
    } else if (near.isEmpty()) {
      to.add(
          "nothing found, though every token of the pattern stands somewhere in the archive; "
              + "try a gap []{0,5} between tokens, or no filter and no 'within <s/>'");
    } else {
      to.add("nothing found; change what the archive lacks");
    }
  }

  private static String lacking(NearWords one) {
    if (one.token().isEmpty()) {
      return "no '" + one.word() + "'; near it: " + String.join(", ", one.near());
    }
    String none = "no word of the archive is " + one.token();
    if (one.word().isEmpty()) {
      return none + ", though some have each of its values";
    }
    return none
        + (one.token().contains("&") ? ": none has '" + one.word() + "'" : "")
        + (one.near().isEmpty() ? "" : "; near it: " + String.join(", ", one.near()));
  }

  private static String counted(SearchResult result, SearchRequest request) {
    String units = request.unit() == Unit.ARTICLE ? "article" : "sentence";
    String counted = number(result.total(), units, units + "s");
    return request.collapseStories()
        ? counted
            + String.format(Locale.ROOT, " in %s", number(result.stories(), "story", "stories"))
        : counted;
  }

  private static String number(long n, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
  }

  private static String shown(SearchResult result, boolean sampled) {
    int shown = result.hits().size();
    return result.total() == shown
        ? ""
        : (sampled ? ", at random " : ", the best ") + shown + " shown (--limit)";
  }
}
