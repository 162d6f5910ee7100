package org.dilema.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dilema.lexicon.Category;
import org.dilema.measure.Feature.Kind;
import org.dilema.tag.Frame;

/**
 * Counts one sentence: every feature at most once, however many frames say the same (codebook 0).
 */
final class SentenceTally {

  private static final double THOUSANDTHS = 1000;

  private final Diagnosis diagnosis;
  private final Predicate<Frame> counted;
  private final SortedSet<String> named;
  private final Map<Feature, Integer> features = new HashMap<>();
  private final Set<String> asserted = new HashSet<>();

  /**
   * Counts the sentence's frames for those who hold them.
   *
   * @param named rows that the sentence names
   */
  SentenceTally(
      Diagnosis diagnosis, Predicate<Frame> counted, SortedSet<String> named, List<Frame> frames) {
    this.diagnosis = diagnosis;
    this.counted = counted;
    this.named = named;
    named.forEach(row -> features.put(Feature.mentions(row), 1));
    frames.stream().filter(counted).forEach(this::count);
    frames.forEach(this::reassure);
  }

  /** Returns what the sentence counts: 1, but for the confidences. */
  Map<Feature, Integer> features() {
    return features;
  }

  private void count(Frame frame) {
    for (String row : diagnosis.holders(frame, named)) {
      asserted.add(side(frame.category(), row));
      diagnosis.keys(frame, row).forEach(key -> add(Kind.SENTENCES, row, key, frame));
      if (frame.category() == Category.POSITIVE) {
        diagnosis.poles(frame, row).forEach(pole -> add(Kind.OPPOSITE, row, pole, frame));
      } else {
        add(Kind.SENTENCES, row, Diagnosis.ANY, frame);
      }
    }
  }

  /** Counts a denial for reassurance, unless the same is asserted of the row in this sentence. */
  private void reassure(Frame frame) {
    for (String row : diagnosis.reassured(frame)) {
      if (!asserted.contains(side(frame.category(), row))) {
        diagnosis.denied(frame, row).forEach(pole -> add(Kind.OPPOSITE, row, pole, frame));
      }
    }
  }

  private void add(Kind kind, String row, String key, Frame frame) {
    if (named.contains(row)) {
      features.put(new Feature(kind, row, key), 1);
      if (Diagnosis.isCell(key)) {
        int confidence = (int) Math.round(THOUSANDTHS * frame.confidence());
        Kind weighed = kind == Kind.OPPOSITE ? Kind.OPPOSITE_CONFIDENCE : Kind.CONFIDENCE;
        features.merge(new Feature(weighed, row, key), confidence, Math::max);
      }
    } else if (kind == Kind.SENTENCES) {
      features.put(new Feature(Kind.RESOLVED, row, key), 1);
    }
  }

  /** Returns the rows and dimensions that the frame counts for in this sentence. */
  Set<Feature> cells(Frame frame) {
    Set<Feature> cells = new TreeSet<>();
    if (counted.test(frame)) {
      for (String row : diagnosis.holders(frame, named)) {
        Set<String> keys = diagnosis.keys(frame, row);
        for (Dimension dimension : Dimension.values()) {
          if (named.contains(row) && keys.contains(dimension.label())) {
            cells.add(Feature.sentences(row, dimension));
          }
        }
      }
    }
    return cells;
  }

  private static String side(Category category, String row) {
    return category.name() + ' ' + row;
  }
}
