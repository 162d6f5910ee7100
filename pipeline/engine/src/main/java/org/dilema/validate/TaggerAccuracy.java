package org.dilema.validate;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilema.lexicon.Category;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;

/** Compares what the tagger finds in coded sentences with what the coder saw. */
public final class TaggerAccuracy {

  private final Map<String, Score> scores = new TreeMap<>();

  /** What the tagger found in one coded sentence. */
  public record Found(Collection<Mention> mentions, Collection<Frame> frames) {}

  /** Counts one sentence. */
  public void add(CodedSentence coded, Found found) {
    Set<String> actors = new TreeSet<>();
    found.mentions().forEach(mention -> actors.addAll(mention.codes()));
    count("actors", coded.actors(), actors);
    for (Category category : Category.values()) {
      count(
          category.name(),
          present(coded.frames().stream().anyMatch(f -> f.category().equals(category.name()))),
          present(found.frames().stream().anyMatch(f -> f.category() == category)));
    }
    count("roles", codedRoles(coded), foundRoles(found));
  }

  private static Set<String> present(boolean there) {
    return there ? Set.of("yes") : Set.of();
  }

  /** Returns the (category, role, state) tuples that the coder gave. */
  static Set<String> codedRoles(CodedSentence coded) {
    Set<String> tuples = new TreeSet<>();
    for (CodedFrame frame : coded.frames()) {
      frame
          .roles()
          .forEach(
              (role, codes) ->
                  codes.forEach(code -> tuples.add(frame.category() + " " + role + " " + code)));
    }
    return tuples;
  }

  /** Returns the (category, role, state) tuples that the tagger found. */
  static Set<String> foundRoles(Found found) {
    Set<String> tuples = new TreeSet<>();
    for (Frame frame : found.frames()) {
      frame
          .roles()
          .forEach(
              role ->
                  role.codes()
                      .forEach(
                          code -> tuples.add(frame.category() + " " + role.name() + " " + code)));
    }
    return tuples;
  }

  private void count(String what, Set<String> coded, Set<String> found) {
    int hits = (int) coded.stream().filter(found::contains).count();
    scores.merge(what, new Score(hits, found.size() - hits, coded.size() - hits), Score::plus);
  }

  /** Returns the scores: {@code actors}, {@code roles} and one for each category, by name. */
  public Map<String, Score> scores() {
    return Map.copyOf(scores);
  }
}
