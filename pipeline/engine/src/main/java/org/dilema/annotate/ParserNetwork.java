package org.dilema.annotate;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Scores the transitions of a parser state as CoreNLP's {@code Classifier} does, to the last bit:
 * every sum has the same terms in the same order. Only the loops are turned round, four terms at a
 * time, so that the processor adds several sums at once, and what a feature adds to the hidden
 * layer is remembered without a lock. Thread-safe.
 */
final class ParserNetwork {

  /** Hidden layers of single features that are remembered: 64 MB at most. */
  private static final int REMEMBERED_BITS = 13;

  private static final int SPREAD = 0x9E3779B1;

  /** What a feature adds to the hidden layer. */
  private record Share(int feature, double[] values) {}

  private final ParserModel model;
  private final AtomicReferenceArray<@Nullable Share> shares =
      new AtomicReferenceArray<>(1 << REMEMBERED_BITS);

  ParserNetwork(ParserModel model) {
    this.model = model;
  }

  /** Returns the score of every transition, given an id a feature. */
  double[] scores(int[] ids) {
    double[] hidden = new double[model.bias().length];
    for (int place = 0; place < ids.length; place += 4) {
      add(
          hidden,
          share(ids[place], place),
          share(ids[place + 1], place + 1),
          share(ids[place + 2], place + 2),
          share(ids[place + 3], place + 3));
    }
    cube(hidden, model.bias());
    return product(hidden, model.output());
  }

  /** Returns what the feature of a place adds to the hidden layer; not to be changed. */
  double[] share(int id, int place) {
    int feature = id * ParserModel.FEATURES + place;
    int at = feature * SPREAD >>> 32 - REMEMBERED_BITS;
    Share first = shares.get(at);
    if (first != null && first.feature() == feature) {
      return first.values();
    }
    Share second = shares.get(at ^ 1);
    if (second != null && second.feature() == feature) {
      return second.values();
    }
    Share made = new Share(feature, made(feature, id, place));
    shares.set(at ^ 1, first);
    shares.set(at, made);
    return made.values();
  }

  private double[] made(int feature, int id, int place) {
    float[] embedding = model.embeddings()[id];
    double[] sums = new double[model.bias().length];
    int row = place * embedding.length;
    for (int i = 0; i < embedding.length; i += 2) {
      multiply(
          sums, model.input()[row + i], embedding[i], model.input()[row + i + 1], embedding[i + 1]);
    }
    if (!model.frequent().get(feature)) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] = (float) sums[i]; // as CoreNLP remembers the rarer ones
      }
    }
    return sums;
  }

  private static void multiply(double[] sums, float[] row, float factor, float[] second, float by) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sums[i] + row[i] * factor + second[i] * by; // products in single precision
    }
  }

  private static void add(double[] sums, double[] a, double[] b, double[] c, double[] d) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sums[i] + a[i] + b[i] + c[i] + d[i];
    }
  }

  private static void cube(double[] values, float[] bias) {
    for (int i = 0; i < values.length; i++) {
      double value = values[i] + bias[i];
      values[i] = value * value * value;
    }
  }

  private static double[] product(double[] hidden, double[] weights) {
    double[] scores = new double[weights.length / hidden.length];
    for (int i = 0; i < hidden.length; i += 4) {
      addScaled(scores, weights, i, hidden[i], hidden[i + 1], hidden[i + 2], hidden[i + 3]);
    }
    return scores;
  }

  private static void addScaled(
      double[] scores, double[] weights, int row, double a, double b, double c, double d) {
    int width = scores.length;
    int first = row * width;
    int second = first + width;
    int third = second + width;
    int fourth = third + width;
    for (int i = 0; i < width; i++) {
      scores[i] =
          scores[i]
              + a * weights[first + i]
              + b * weights[second + i]
              + c * weights[third + i]
              + d * weights[fourth + i];
    }
  }
}
