package org.dilema.measure;

import java.util.List;

/**
 * Two stories, one in each language, that may be about the same event: a proposal for a person to
 * judge, never merged.
 *
 * @param first id of the first article of the story in the language that comes first by alphabet
 * @param second id of the first article of the other story
 * @param days days from the first to the second; negative where the second is earlier
 * @param similarity cosine of the two sets of traits, rare ones counting more, 0 to 1
 * @param actors actors that both name
 * @param numbers numbers that both have
 * @param names beginnings of names that both have
 */
public record StoryPair(
    String first,
    String second,
    long days,
    double similarity,
    List<String> actors,
    List<String> numbers,
    List<String> names) {

  /** Copies the lists. */
  public StoryPair {
    actors = List.copyOf(actors);
    numbers = List.copyOf(numbers);
    names = List.copyOf(names);
  }
}
