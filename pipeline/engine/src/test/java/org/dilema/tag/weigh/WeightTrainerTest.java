package org.dilema.tag.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dilema.lexicon.Weights;
import org.junit.jupiter.api.Test;

class WeightTrainerTest {

  private static List<Instance> coded() {
    List<Instance> coded = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      coded.add(new Instance(Set.of("against", "n" + i % 3), i % 10 != 0));
      coded.add(new Instance(Set.of("beside", "n" + i % 3), i % 10 == 0));
    }
    return coded;
  }

  @Test
  void whatGoesWithTheDecisionWeighsForIt() {
    Map<String, Double> weights = new WeightTrainer(1, 2).train(coded());
    assertTrue(weights.getOrDefault("against", 0.0) > 0.5);
    assertTrue(weights.getOrDefault("beside", 0.0) < -0.5);
  }

  @Test
  void theSumOfWeightsIsTheLogarithmOfTheOdds() {
    Weights weights = new Weights(Map.of("target", new WeightTrainer(5, 2).train(coded())));
    assertEquals(0.9, weights.probability("target", List.of("against")), 0.05);
    assertEquals(0.1, weights.probability("target", List.of("beside")), 0.05);
  }

  @Test
  void theOrderOfTheInstancesDoesNotMatter() {
    List<Instance> shuffled = coded();
    Collections.shuffle(shuffled, new Random(7));
    assertEquals(new WeightTrainer(1, 2).train(coded()), new WeightTrainer(1, 2).train(shuffled));
  }

  @Test
  void whatIsSeenOnceIsNotLearned() {
    List<Instance> coded = coded();
    coded.add(new Instance(Set.of("hapax"), true));
    assertFalse(new WeightTrainer(1, 2).train(coded).containsKey("hapax"));
  }

  @Test
  void nothingIsLearnedFromExamplesOfOneKind() {
    List<Instance> alike = coded().stream().filter(Instance::yes).toList();
    assertThrows(IllegalArgumentException.class, () -> new WeightTrainer(1, 2).train(alike));
  }
}
