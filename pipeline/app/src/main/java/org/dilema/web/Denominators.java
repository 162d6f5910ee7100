package org.dilema.web;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many kept articles each outlet, language and month has, read once from the run's table of
 * articles: what the hits of a search are held against.
 */
final class Denominators {
  private final Map<String, Long> outlets = new TreeMap<>();
  private final Map<String, Long> languages = new TreeMap<>();
  private final Map<String, Long> months = new TreeMap<>();

  Denominators(RunFiles run) throws IOException {
    run.each(
        "articles",
        row -> {
          if (row.get("verdict").equals("kept")) {
            ArticleHead head = ArticleHead.of(row);
            outlets.merge(head.outlet(), 1L, Long::sum);
            languages.merge(head.language(), 1L, Long::sum);
            if (head.date().length() >= 7) {
              months.merge(head.date().substring(0, 7), 1L, Long::sum);
            }
          }
        });
  }

  /** Returns outlets with their articles, the largest first. */
  List<Map.Entry<String, Long>> outlets() {
    return outlets.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .toList();
  }

  Map<String, Long> languages() {
    return languages;
  }

  Map<String, Long> months() {
    return months;
  }
}
