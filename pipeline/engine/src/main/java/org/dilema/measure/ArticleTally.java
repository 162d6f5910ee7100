package org.dilema.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.dilema.measure.Feature.Kind;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.TaggedArticle;

/** Counts one article. */
final class ArticleTally {

  private final TaggedArticle article;
  private final Map<Integer, List<Mention>> mentionsBySentence;
  private final Map<Integer, List<Frame>> framesBySentence;
  private final Map<String, SortedSet<String>> rowsByActor;
  private final Attribution attribution;
  private final Predicate<Frame> counted;
  private final Diagnosis diagnosis;
  private final Map<Feature, Integer> counts = new HashMap<>();
  private final Set<Feature> seen = new HashSet<>();
  private final List<Occurrence> occurrences = new ArrayList<>();

  ArticleTally(TaggedArticle article, Attribution attribution, Predicate<Frame> counted) {
    this.article = article;
    this.mentionsBySentence = article.mentionsBySentence();
    this.framesBySentence = article.framesBySentence();
    this.attribution = attribution;
    this.rowsByActor = rowsByActor();
    this.counted = counted;
    this.diagnosis = new Diagnosis(attribution, this::rowsOfActor);
    Set<Integer> numbers = new TreeSet<>();
    article.mentions().forEach(mention -> numbers.add(mention.sentence()));
    article.frames().forEach(frame -> numbers.add(frame.sentence()));
    numbers.forEach(this::countSentence);
    seen.forEach(feature -> add(feature.as(Kind.ARTICLES), 1));
    countTotals();
  }

  Map<Feature, Integer> counts() {
    return counts;
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  private void countSentence(int number) {
    List<Frame> frames = framesBySentence.getOrDefault(number, List.of());
    SentenceTally tally =
        new SentenceTally(diagnosis, counted, named(number, Attribution::rows), frames);
    DyadTally dyads =
        new DyadTally(
            attribution,
            named(number, Attribution::parties),
            frames.stream().filter(counted).toList());
    tally.features().forEach(this::add);
    dyads.features().forEach(feature -> add(feature, 1));
    tally.features().keySet().stream().filter(f -> f.kind() == Kind.SENTENCES).forEach(seen::add);
    for (int i = 0; i < frames.size(); i++) {
      String id = article.curated().article().id();
      String frame = id + ":" + number + ":" + (i + 1);
      for (Feature cell : tally.cells(frames.get(i))) {
        occurrences.add(new Occurrence(cell.row(), dimension(cell), id, number, frame));
      }
    }
  }

  private static Dimension dimension(Feature cell) {
    for (Dimension dimension : Dimension.values()) {
      if (dimension.label().equals(cell.key())) {
        return dimension;
      }
    }
    throw new IllegalArgumentException("no dimension: " + cell.key());
  }

  private SortedSet<String> named(
      int number, BiFunction<Attribution, Collection<String>, SortedSet<String>> reading) {
    SortedSet<String> rows = new TreeSet<>();
    for (Mention mention : mentionsBySentence.getOrDefault(number, List.of())) {
      rows.addAll(reading.apply(attribution, mention.codes()));
    }
    return rows;
  }

  private Map<String, SortedSet<String>> rowsByActor() {
    Map<String, SortedSet<String>> rows = new HashMap<>();
    for (Mention mention : article.mentions()) {
      rows.computeIfAbsent(mention.actor(), actor -> new TreeSet<>())
          .addAll(attribution.rows(mention.codes()));
    }
    return rows;
  }

  private SortedSet<String> rowsOfActor(String actor) {
    return rowsByActor.getOrDefault(actor, Collections.emptySortedSet());
  }

  private void countTotals() {
    total("articles", 1);
    total("sentences", article.document().sentences().size());
    total("tokens", article.document().sentences().stream().mapToInt(s -> s.tokens().size()).sum());
    total("mentions", article.mentions().size());
    for (Frame frame : article.frames()) {
      String state = counted.test(frame) ? "counted" : "not_counted";
      add(new Feature(Kind.FRAMES, frame.category().name(), state), 1);
    }
  }

  private void total(String key, int count) {
    add(new Feature(Kind.CORPUS, Feature.CORPUS, key), count);
  }

  private void add(Feature feature, int count) {
    counts.merge(feature, count, Integer::sum);
  }
}
