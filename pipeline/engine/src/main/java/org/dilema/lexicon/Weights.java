package org.dilema.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Linear weights learned from coded sentences: how much each feature speaks for what a model tells.
 *
 * @param models weights by feature, by model
 */
public record Weights(Map<String, Map<String, Double>> models) {

  /** Nothing was learned. */
  public static final Weights NONE = new Weights(Map.of());

  /** The feature that every instance has. */
  public static final String BIAS = "(bias)";

  /** Copies the maps. */
  public Weights {
    Map<String, Map<String, Double>> copy = new TreeMap<>();
    models.forEach(
        (model, weights) -> copy.put(model, Collections.unmodifiableMap(new TreeMap<>(weights))));
    models = Collections.unmodifiableMap(copy);
  }

  /** Returns whether there is a model of that name. */
  public boolean knows(String model) {
    return models.containsKey(model);
  }

  /** Returns the weight of a feature in a model; 0 where it has none. */
  public double of(String model, String feature) {
    return models.getOrDefault(model, Map.of()).getOrDefault(feature, 0.0);
  }

  /**
   * Returns how probable it is, 0 to 1, that an instance with those features is what the model
   * tells: the logistic function of the sum of their weights and the bias. The sum is made in the
   * order of the features' names, each once, so that it is the same everywhere.
   */
  public double probability(String model, Collection<String> features) {
    double sum = of(model, BIAS);
    for (String feature : new TreeSet<>(features)) {
      sum += of(model, feature);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /**
   * Reads {@code model,feature,weight}; a language without such a file has learned nothing.
   *
   * @param name how errors call the file
   * @param errors receives {@code file:line: what was expected}
   */
  static Weights read(Path file, String name, Consumer<String> errors) {
    if (!Files.exists(file)) {
      return NONE;
    }
    Map<String, Map<String, Double>> models = new TreeMap<>();
    for (LexiconTable.Row row :
        LexiconTable.read(file, name, java.util.List.of("model", "feature", "weight"), errors)
            .rows()) {
      try {
        double weight = Double.parseDouble(row.get("weight"));
        Double other =
            models
                .computeIfAbsent(row.get("model"), key -> new TreeMap<>())
                .put(row.get("feature"), weight);
        if (!Double.isFinite(weight)) {
          throw new NumberFormatException();
        }
        if (other != null) {
          errors.accept(row.place() + ": expected each feature of a model once; remove one row");
        }
      } catch (NumberFormatException e) {
        errors.accept(
            row.place() + ": expected a number as weight, found '" + row.get("weight") + "'");
      }
    }
    return new Weights(models);
  }
}
