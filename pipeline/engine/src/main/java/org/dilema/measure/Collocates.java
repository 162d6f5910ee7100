package org.dilema.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dilema.lexicon.Category;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;

/**
 * Counts the words within five words of the states and of the cues of each category, sentence by
 * sentence. Log-Dice is 14 + log2[2 f(xy) / (f(x) + f(y))] (Rychlý 2008, A Lexicographer-Friendly
 * Association Score); the t-score is (O − E) / √O with E = f(x)·f(y)·w/N for a window of w words in
 * N (Evert 2009, Corpora and Collocations, in Corpus Linguistics: An International Handbook).
 */
public final class Collocates {

  private static final int WINDOW = 5;
  private static final int FEWEST = 3;
  private static final int FEWEST_STORIES = 2;
  private static final int MOST = 20;

  /** What words are looked for near. */
  private record Node(String kind, String name) implements Comparable<Node> {
    private static final Comparator<Node> ORDER =
        Comparator.comparing(Node::kind).thenComparing(Node::name);

    @Override
    public int compareTo(Node other) {
      return ORDER.compare(this, other);
    }
  }

  /** How often, and in how many stories, a word stands near a node. */
  private static final class Near {
    private long count;
    private int stories;
    private String last = "";

    void add(String story) {
      count++;
      if (!story.equals(last)) {
        last = story;
        stories++;
      }
    }
  }

  private final Set<String> states;
  private final Map<String, Set<String>> read = new HashMap<>();
  private final Map<String, Reading> readings = new TreeMap<>();

  /**
   * Prepares to count.
   *
   * @param states codes of the states to look at
   */
  public Collocates(Set<String> states) {
    this.states = Set.copyOf(states);
  }

  /** Counts an article; of the copies of a story in a language, the first that is added. */
  public void add(TaggedArticle article) {
    String language = article.curated().language();
    Set<String> stories = read.computeIfAbsent(language, added -> new HashSet<>());
    if (stories.add(article.curated().story())) {
      readings.computeIfAbsent(language, code -> new Reading(code, states)).add(article);
    }
  }

  /** Returns the collocations: by language, then states, then categories. */
  public List<Collocations> collocations() {
    return readings.values().stream().flatMap(one -> one.result().stream()).toList();
  }

  /** What is counted in one language. */
  private static final class Reading {

    private final String language;
    private final Set<String> states;
    private final WordForms forms;
    private final Map<String, Long> words = new HashMap<>();
    private final Map<Node, Map<String, Near>> near = new TreeMap<>();
    private final Map<Node, Long> occurrences = new TreeMap<>();
    private long total;

    Reading(String language, Set<String> states) {
      this.language = language;
      this.states = states;
      this.forms = new WordForms(language);
    }

    void add(TaggedArticle article) {
      String story = article.curated().story();
      Map<Integer, List<Mention>> mentions = article.mentionsBySentence();
      Map<Integer, List<Frame>> frames = article.framesBySentence();
      for (Sentence sentence : article.document().sentences()) {
        List<String> texts = new ArrayList<>();
        for (Token token : sentence.tokens()) {
          WordForms.Word word = forms.of(token.text());
          texts.add(word.content() ? word.text() : "");
          if (!word.text().isEmpty()) {
            total++;
            words.merge(word.text(), 1L, Long::sum);
          }
        }
        for (Mention mention : mentions.getOrDefault(sentence.number(), List.of())) {
          mention.codes().stream()
              .filter(states::contains)
              .forEach(
                  code ->
                      add(
                          new Node("actor", code),
                          texts,
                          mention.firstToken(),
                          mention.lastToken(),
                          story));
        }
        for (Frame frame : frames.getOrDefault(sentence.number(), List.of())) {
          cue(frame, sentence.tokens(), texts, story);
        }
      }
    }

    private void cue(Frame frame, List<Token> tokens, List<String> texts, String story) {
      Span span = frame.span();
      int first = -1;
      int last = -1;
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).end() > span.start() && tokens.get(i).start() < span.end()) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        add(new Node("cue", frame.category().name()), texts, first, last, story);
      }
    }

    private void add(Node node, List<String> texts, int first, int last, String story) {
      occurrences.merge(node, 1L, Long::sum);
      Set<String> seen = new HashSet<>();
      int end = Math.min(texts.size() - 1, last + WINDOW);
      for (int i = Math.max(0, first - WINDOW); i <= end; i++) {
        boolean outside = i < first || i > last;
        if (outside && !texts.get(i).isEmpty() && seen.add(texts.get(i))) {
          near.computeIfAbsent(node, added -> new HashMap<>())
              .computeIfAbsent(texts.get(i), added -> new Near())
              .add(story);
        }
      }
    }

    List<Collocations> result() {
      List<Node> nodes = new ArrayList<>();
      states.stream().sorted().forEach(state -> nodes.add(new Node("actor", state)));
      for (Category category : Category.values()) {
        nodes.add(new Node("cue", category.name()));
      }
      return nodes.stream()
          .filter(occurrences::containsKey)
          .map(
              node ->
                  new Collocations(
                      node.kind(),
                      node.name(),
                      language,
                      WINDOW,
                      occurrences.getOrDefault(node, 0L),
                      collocates(node)))
          .toList();
    }

    private List<Collocations.Collocate> collocates(Node node) {
      long own = occurrences.getOrDefault(node, 0L);
      List<Collocations.Collocate> collocates = new ArrayList<>();
      near.getOrDefault(node, Map.of())
          .forEach(
              (word, seen) -> {
                if (seen.count >= FEWEST && seen.stories >= FEWEST_STORIES) {
                  long count = words.getOrDefault(word, seen.count);
                  collocates.add(
                      new Collocations.Collocate(
                          word,
                          seen.count,
                          count,
                          seen.stories,
                          logDice(seen.count, own, count),
                          tScore(seen.count, own, count, 2 * WINDOW, total)));
                }
              });
      collocates.sort(
          Comparator.comparingDouble(Collocations.Collocate::logDice)
              .reversed()
              .thenComparing(Collocations.Collocate::word));
      return collocates.subList(0, Math.min(MOST, collocates.size()));
    }
  }

  /** Returns log-Dice, at most 14 where no word stands twice near a node. */
  static double logDice(long together, long node, long word) {
    return 14 + Math.log(2.0 * together / (node + word)) / Math.log(2);
  }

  /** Returns the t-score. */
  static double tScore(long together, long node, long word, int window, long total) {
    double expected = (double) node * word * window / total;
    return (together - expected) / Math.sqrt(together);
  }

  /** Returns collocations as rows of {@code metrics.csv}. */
  public static List<Metric> metrics(List<Collocations> all) {
    List<Metric> metrics = new ArrayList<>();
    for (Collocations one : all) {
      String group = "near=" + one.node() + ";language=" + one.language();
      for (Collocations.Collocate word : one.collocates()) {
        metrics.add(plain("collocate_log_dice", group, word, word.logDice()));
        metrics.add(plain("collocate_t_score", group, word, word.tScore()));
      }
    }
    return metrics;
  }

  private static Metric plain(
      String metric, String group, Collocations.Collocate word, double value) {
    return new Metric(metric, group, word.word(), value, Double.NaN, Double.NaN, word.together());
  }
}
