package org.dilema.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.text.Rejection;

/**
 * What was read and what became of it.
 *
 * @param articles every article read
 * @param rejections every input that could not be read
 * @param unknownOutlets outlets that the lexicons do not name
 */
public record Reading(
    List<CuratedArticle> articles, List<Rejection> rejections, List<String> unknownOutlets) {

  /** Copies the lists; rejections and outlets in order. */
  public Reading {
    articles = List.copyOf(articles);
    rejections = rejections.stream().sorted().toList();
    unknownOutlets = unknownOutlets.stream().sorted().toList();
  }

  /** Returns the number of articles by verdict, zeros included. */
  Map<Verdict.Kind, Long> byVerdict() {
    Map<Verdict.Kind, Long> counts = new EnumMap<>(Verdict.Kind.class);
    for (Verdict.Kind kind : Verdict.Kind.values()) {
      counts.put(kind, articles.stream().filter(a -> a.verdict().kind() == kind).count());
    }
    return counts;
  }

  /** Returns the number of kept articles by some property, in its order. */
  Map<String, Long> keptBy(Function<CuratedArticle, String> property) {
    return Collections.unmodifiableMap(
        articles.stream()
            .filter(article -> article.verdict().kept())
            .collect(Collectors.groupingBy(property, TreeMap::new, Collectors.counting())));
  }
}
