package org.dilema.tag.weigh;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dilema.lexicon.Weights;

/**
 * Learns weights by logistic regression with a quadratic prior (CoreNLP's maximum entropy
 * classifier): the sum of weights is the logarithm of the odds. The same instances give the same
 * weights, whatever their order.
 */
public final class WeightTrainer {

  private static final double TOLERANCE = 1e-5;
  private static final double THOUSAND = 1000;

  private final double sigma;
  private final int least;

  /**
   * Makes a trainer.
   *
   * @param sigma standard deviation of the prior on each weight; the smaller, the nearer to 0
   * @param least how many instances must have a feature for it to be learned
   */
  public WeightTrainer(double sigma, int least) {
    this.sigma = sigma;
    this.least = least;
  }

  /**
   * Returns the weight of each feature, rounded to thousandths; those that round to 0 are left out.
   *
   * @throws IllegalArgumentException where all instances were decided alike: nothing is to learn
   */
  public Map<String, Double> train(List<Instance> instances) {
    if (instances.stream().map(Instance::yes).distinct().count() < 2) {
      throw new IllegalArgumentException(
          "expected coded examples and counterexamples, found "
              + instances.size()
              + " of one kind");
    }
    Map<String, Integer> counts = new HashMap<>();
    instances.forEach(one -> one.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    Dataset<Boolean, String> data = new Dataset<>();
    List<Instance> ordered = new ArrayList<>(instances);
    ordered.sort(java.util.Comparator.comparing(one -> one.yes() + " " + one.features()));
    for (Instance one : ordered) {
      List<String> known = new ArrayList<>();
      known.add(Weights.BIAS);
      one.features().stream()
          .filter(feature -> counts.getOrDefault(feature, 0) >= least)
          .forEach(known::add);
      data.add(known, one.yes());
    }
    LinearClassifierFactory<Boolean, String> factory =
        new LinearClassifierFactory<>(TOLERANCE, false, sigma);
    factory.setVerbose(false);
    LinearClassifier<Boolean, String> learned = factory.trainClassifier(data);
    Map<String, Double> weights = new TreeMap<>();
    for (String feature : data.featureIndex()) {
      double weight = learned.weight(feature, true) - learned.weight(feature, false);
      double rounded = Math.round(weight * THOUSAND) / THOUSAND;
      if (rounded != 0) {
        weights.put(feature, rounded);
      }
    }
    return weights;
  }
}
