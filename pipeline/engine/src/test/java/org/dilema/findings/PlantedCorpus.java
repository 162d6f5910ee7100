package org.dilema.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dilema.measure.Counts;
import org.dilema.measure.Dimension;
import org.dilema.measure.Feature;
import org.dilema.measure.Unit;

/**
 * Plants known rates in counts. A story names one state in 1 to 5 sentences; in half of the stories
 * a frame is 1.7 times as frequent as planted, in the others 0.3 times, so that sentences of a
 * story are alike; a fifth of the stories has a copy in another outlet.
 */
final class PlantedCorpus {

  static final List<String> STATES = List.of("ALB", "XKX", "MKD", "BIH", "SRB", "MNE");
  static final List<String> REFERENCE = List.of("HRV", "SVN");
  static final double SENTENCES_A_STORY = 3;
  static final double COPIES = 0.2;

  private final Map<String, Double> rates = new HashMap<>();
  private final int stories;
  private final int outlets;
  private final Random random;
  private double opposite = 0.02;

  /**
   * Plants in a corpus.
   *
   * @param stories stories a state
   */
  PlantedCorpus(int stories, int outlets, long seed) {
    this.stories = stories;
    this.outlets = outlets;
    this.random = new Random(seed);
  }

  PlantedCorpus everywhere(double rate) {
    STATES.forEach(state -> plant(state, rate));
    REFERENCE.forEach(state -> plant(state, rate));
    return this;
  }

  PlantedCorpus plant(String state, double rate) {
    for (Dimension dimension : Dimension.values()) {
      plant(state, dimension, rate);
    }
    return this;
  }

  PlantedCorpus plant(String state, Dimension dimension, double rate) {
    rates.put(state + dimension, rate);
    return this;
  }

  PlantedCorpus opposite(double rate) {
    opposite = rate;
    return this;
  }

  double rate(String state, Dimension dimension) {
    return rates.getOrDefault(state + dimension, 0.0);
  }

  /** Returns the expected number of sentences a state, copies included. */
  double sentences() {
    return stories * SENTENCES_A_STORY * (1 + COPIES);
  }

  Counts counts() {
    return counts(false);
  }

  /** Returns the counts, each article once more in another outlet where {@code doubled}. */
  Counts counts(boolean doubled) {
    Counts.Builder builder = Counts.builder();
    for (List<String> group : List.of(STATES, REFERENCE)) {
      for (String state : group) {
        for (int i = 0; i < stories; i++) {
          story(builder, state, i, doubled);
        }
      }
    }
    return builder.build();
  }

  private void story(Counts.Builder builder, String state, int number, boolean doubled) {
    String story = state + number;
    String home = "outlet" + random.nextInt(outlets);
    String language = random.nextBoolean() ? "en" : "sq";
    Map<Feature, Integer> counts = draw(state);
    builder.add(unit(story, home, home, language), counts, List.of());
    if (random.nextDouble() < COPIES) {
      builder.add(unit(story, home, "copy of " + home, language), counts, List.of());
      if (doubled) {
        builder.add(unit(story, home, "wire 2", language), counts, List.of());
      }
    }
    if (doubled) {
      builder.add(unit(story, home, "wire", language), counts, List.of());
    }
  }

  private static Unit unit(String story, String home, String outlet, String language) {
    return new Unit(story, home, outlet, language, "2022-03-01");
  }

  private Map<Feature, Integer> draw(String state) {
    Map<Feature, Integer> counts = new HashMap<>();
    int sentences = 1 + random.nextInt(5);
    counts.put(Feature.mentions(state), sentences);
    for (Dimension dimension : Dimension.values()) {
      double factor = random.nextBoolean() ? 1.7 : 0.3;
      counts.put(
          Feature.sentences(state, dimension), hits(sentences, factor * rate(state, dimension)));
      counts.put(Feature.opposite(state, dimension), hits(sentences, opposite));
    }
    return counts;
  }

  private int hits(int sentences, double rate) {
    int hits = 0;
    for (int i = 0; i < sentences; i++) {
      hits += random.nextDouble() < rate ? 1 : 0;
    }
    return hits;
  }
}
