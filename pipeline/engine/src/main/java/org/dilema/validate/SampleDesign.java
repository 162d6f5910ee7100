package org.dilema.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dilema.measure.Draws;

/**
 * Draws sentences from overlapping strata, each stratum by itself and without replacement; a
 * sentence drawn from several is taken once.
 *
 * <p>From a stratum of N sentences n = min(N, quota) are drawn, so that a sentence of the strata h
 * is taken with probability π = 1 − Π<sub>h</sub> (1 − n<sub>h</sub>/N<sub>h</sub>). Its weight is
 * 1/π (Horvitz and Thompson 1952, Journal of the American Statistical Association 47(260)).
 *
 * @param perStratum quota of each stratum of hits and of near misses, at least 1; of the random
 *     sentences of a language half as many are drawn as quotas of its other strata add up to, which
 *     makes them a third of the sheet (codebook 3.8)
 * @param seed where chance begins
 */
record SampleDesign(int perStratum, long seed) {

  /** A sentence that was drawn, with its probability of being so. */
  record Drawn(Population.Member member, double inclusion) {
    double weight() {
      return 1 / inclusion;
    }
  }

  SampleDesign {
    if (perStratum < 1) {
      throw new SheetException("--per-stratum: expected at least 1, found " + perStratum);
    }
  }

  /** Returns the sample, its languages in order and each language's sentences in random order. */
  List<Drawn> draw(List<Population.Member> population) {
    Map<String, List<Integer>> strata = new TreeMap<>();
    for (int i = 0; i < population.size(); i++) {
      for (String stratum : population.get(i).strata()) {
        strata.computeIfAbsent(stratum, key -> new ArrayList<>()).add(i);
      }
    }
    Map<String, Integer> quotas = quotas(strata);
    Map<Integer, Double> drawn = new TreeMap<>();
    strata.forEach(
        (stratum, members) ->
            shuffled(members, stratum).subList(0, quotas.getOrDefault(stratum, 0)).stream()
                .forEach(i -> drawn.put(i, inclusion(population.get(i), strata, quotas))));
    Map<String, List<Drawn>> byLanguage = new TreeMap<>();
    drawn.forEach(
        (i, inclusion) ->
            byLanguage
                .computeIfAbsent(population.get(i).language(), key -> new ArrayList<>())
                .add(new Drawn(population.get(i), inclusion)));
    List<Drawn> all = new ArrayList<>();
    byLanguage.forEach((language, part) -> all.addAll(shuffled(part, language + "/order")));
    return all;
  }

  private Map<String, Integer> quotas(Map<String, List<Integer>> strata) {
    Map<String, Integer> quotas = new TreeMap<>();
    Map<String, Integer> sums = new TreeMap<>();
    strata.forEach(
        (stratum, members) -> {
          if (!stratum.endsWith("/random")) {
            int quota = Math.min(perStratum, members.size());
            quotas.put(stratum, quota);
            sums.merge(stratum.substring(0, stratum.indexOf('/')), quota, Integer::sum);
          }
        });
    strata.forEach(
        (stratum, members) -> {
          if (stratum.endsWith("/random")) {
            String language = stratum.substring(0, stratum.indexOf('/'));
            int quota = Math.max(perStratum, (sums.getOrDefault(language, 0) + 1) / 2);
            quotas.put(stratum, Math.min(quota, members.size()));
          }
        });
    return quotas;
  }

  private static double inclusion(
      Population.Member member, Map<String, List<Integer>> strata, Map<String, Integer> quotas) {
    double missed = 1;
    for (String stratum : member.strata()) {
      double size = strata.getOrDefault(stratum, List.of()).size();
      missed *= 1 - quotas.getOrDefault(stratum, 0) / size;
    }
    return 1 - missed;
  }

  /** Fisher and Yates, with a generator of the stratum's own. */
  private <T> List<T> shuffled(List<T> all, String name) {
    List<T> deck = new ArrayList<>(all);
    Draws draws = new Draws(seed ^ ((long) name.hashCode() << 32 | name.length()));
    for (int i = 0; i < deck.size(); i++) {
      Collections.swap(deck, i, i + draws.below(deck.size() - i));
    }
    return deck;
  }
}
