package org.dilema.measure;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;
import org.dilema.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Proposes pairs of stories in two languages that tell of one event. The traits of a story are
 * those of its first article: the actors it names, its numbers of two digits or more, and the first
 * five letters of its names, which inflection leaves alone. Two stories at most two days apart are
 * a pair where each is the most similar to the other, they share three traits, and their cosine is
 * at least 0.3. Holds the traits and never a text. Not thread-safe.
 */
public final class StoryPairs {

  private static final int DAYS = 2;
  private static final int SHARED = 3;
  private static final double LEAST = 0.3;
  private static final int LETTERS = 5;
  private static final int MOST = 200;
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");
  private static final Pattern MARK = Pattern.compile("\\p{M}");

  private record Story(String id, String language, long day, int[] traits) {}

  private record Match(Story story, double similarity) {}

  private final List<Story> stories = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> traits = new ArrayList<>();

  /** Starts with no story. */
  public StoryPairs() {}

  /** Adds an article; only dated ones that open their story count. */
  public void add(TaggedArticle tagged) {
    LocalDate date = tagged.curated().article().date();
    String id = tagged.curated().article().id();
    if (date != null && id.equals(tagged.curated().story())) {
      int[] found = traits(tagged).stream().limit(MOST).mapToInt(this::number).sorted().toArray();
      stories.add(new Story(id, tagged.curated().language(), date.toEpochDay(), found));
    }
  }

  private static TreeSet<String> traits(TaggedArticle tagged) {
    TreeSet<String> found = new TreeSet<>();
    tagged.mentions().forEach(mention -> found.add("a " + mention.actor()));
    for (Sentence sentence : tagged.document().sentences()) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        String text = token.text();
        if (NUMBER.matcher(text).matches()) {
          found.add("n " + NO_DIGIT.matcher(text).replaceAll(""));
        } else if (i > 0 && text.length() >= LETTERS && Character.isUpperCase(text.charAt(0))) {
          found.add("w " + beginning(text));
        }
      }
    }
    return found;
  }

  private static String beginning(String name) {
    String bare =
        MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return bare.substring(0, Math.min(LETTERS, bare.length()));
  }

  private int number(String trait) {
    return numbers.computeIfAbsent(
        trait,
        added -> {
          traits.add(added);
          return traits.size() - 1;
        });
  }

  /** Returns the pairs, by the ids of their stories. */
  public List<StoryPair> pairs() {
    double[] weights = weights();
    List<Story> sorted = new ArrayList<>(stories);
    sorted.sort(Comparator.comparingLong(Story::day).thenComparing(Story::id));
    Map<Story, Match> best = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      Story one = sorted.get(i);
      for (int j = i + 1; j < sorted.size() && sorted.get(j).day() - one.day() <= DAYS; j++) {
        Story other = sorted.get(j);
        if (!one.language().equals(other.language())) {
          double similarity = similarity(one, other, weights);
          if (similarity >= LEAST) {
            better(best, one, other, similarity);
            better(best, other, one, similarity);
          }
        }
      }
    }
    List<StoryPair> pairs = new ArrayList<>();
    for (Map.Entry<Story, Match> entry : best.entrySet()) {
      Story one = entry.getKey();
      Match match = entry.getValue();
      Match back = best.get(match.story());
      if (back != null
          && back.story() == one
          && one.language().compareTo(match.story().language()) < 0) {
        pairs.add(pair(one, match));
      }
    }
    pairs.sort(Comparator.comparing(StoryPair::first).thenComparing(StoryPair::second));
    return pairs;
  }

  private static void better(Map<Story, Match> best, Story of, Story candidate, double similarity) {
    @Nullable Match known = best.get(of);
    int order = known == null ? 1 : Double.compare(similarity, known.similarity());
    if (order > 0
        || (known != null && order == 0 && candidate.id().compareTo(known.story().id()) < 0)) {
      best.put(of, new Match(candidate, similarity));
    }
  }

  /** The inverse document frequency of each trait, squared. */
  private double[] weights() {
    int[] frequency = new int[traits.size()];
    stories.forEach(story -> Arrays.stream(story.traits()).forEach(trait -> frequency[trait]++));
    return Arrays.stream(frequency)
        .mapToDouble(count -> Math.log(1 + (double) stories.size() / count))
        .map(weight -> weight * weight)
        .toArray();
  }

  private static double similarity(Story one, Story other, double[] weights) {
    int shared = 0;
    double both = 0;
    for (int i = 0, j = 0; i < one.traits().length && j < other.traits().length; ) {
      int order = Integer.compare(one.traits()[i], other.traits()[j]);
      if (order == 0) {
        shared++;
        both += weights[one.traits()[i]];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared < SHARED ? 0 : both / Math.sqrt(length(one, weights) * length(other, weights));
  }

  private static double length(Story story, double[] weights) {
    return Arrays.stream(story.traits()).mapToDouble(trait -> weights[trait]).sum();
  }

  private StoryPair pair(Story one, Match match) {
    Story other = match.story();
    List<String> shared =
        Arrays.stream(one.traits())
            .filter(trait -> Arrays.binarySearch(other.traits(), trait) >= 0)
            .mapToObj(traits::get)
            .sorted()
            .toList();
    return new StoryPair(
        one.id(),
        other.id(),
        other.day() - one.day(),
        match.similarity(),
        of("a ", shared),
        of("n ", shared),
        of("w ", shared));
  }

  private static List<String> of(String kind, List<String> shared) {
    return shared.stream()
        .filter(trait -> trait.startsWith(kind))
        .map(trait -> trait.substring(kind.length()))
        .toList();
  }
}
