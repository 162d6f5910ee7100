package org.dilema.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dilema.tag.Mention;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;
import org.dilema.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Compares the words, lemmas and actors of groups of articles: after the event with before it and
 * an outlet with the others, each within a language; languages by their actors. The prior is that
 * of all articles compared (Monroe, Colaresi and Quinn 2008, equation 16).
 */
public final class Keywords {

  private static final List<String> KINDS = List.of("word", "lemma", "actor");
  private static final String OTHERS = "the other outlets";
  private static final String EVENT = "event";
  private static final String OUTLET = "outlet";
  private static final int MOST_OUTLETS = 12;
  private static final int FEWEST_ARTICLES = 5;
  private static final int MOST = 25;
  private static final int MOST_AN_OUTLET = 10;

  private final @Nullable LocalDate event;
  private final double prior;
  private final Map<String, Reading> readings = new TreeMap<>();
  private final Map<String, Integer> stories = new HashMap<>();
  private final TermCounts languages = new TermCounts(stories);

  /** What is counted in one language. */
  private static final class Reading {
    private final WordForms forms;
    private final Map<String, TermCounts> byEvent = new TreeMap<>();
    private final Map<String, TermCounts> byOutlet = new TreeMap<>();
    private final Map<String, Integer> articles = new TreeMap<>();
    private final Map<String, Map<String, Integer>> written = new HashMap<>();

    Reading(String language, Map<String, Integer> stories) {
      this.forms = new WordForms(language);
      for (String kind : KINDS) {
        byEvent.put(kind, new TermCounts(stories));
        byOutlet.put(kind, new TermCounts(stories));
      }
    }
  }

  /**
   * Prepares a comparison.
   *
   * @param event day that divides; null for none
   * @param prior weight of the prior, in terms
   */
  public Keywords(@Nullable LocalDate event, double prior) {
    this.event = event;
    this.prior = prior;
  }

  /** Counts an article; of the copies of a story in a group, the first that is added. */
  public void add(TaggedArticle article) {
    String language = article.curated().language();
    Reading reading = readings.computeIfAbsent(language, added -> new Reading(language, stories));
    reading.articles.merge(article.curated().outlet(), 1, Integer::sum);
    List<String> words = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    for (Sentence sentence : article.document().sentences()) {
      for (Token token : sentence.tokens()) {
        WordForms.Word word = reading.forms.of(token.text());
        if (word.content()) {
          words.add(word.text());
          stems.add(word.stem());
          reading
              .written
              .computeIfAbsent(word.stem(), stem -> new TreeMap<>())
              .merge(word.text(), 1, Integer::sum);
        }
      }
    }
    List<String> actors = article.mentions().stream().map(Mention::actor).toList();
    add(reading, article, Map.of("word", words, "lemma", stems, "actor", actors));
    languages.add(language, article.curated().story(), actors);
  }

  private void add(Reading reading, TaggedArticle article, Map<String, List<String>> terms) {
    String story = article.curated().story();
    LocalDate date = article.curated().article().date();
    LocalDate day = event;
    for (Map.Entry<String, List<String>> kind : terms.entrySet()) {
      counts(reading.byOutlet, kind.getKey())
          .add(article.curated().outlet(), story, kind.getValue());
      if (day != null && date != null) {
        counts(reading.byEvent, kind.getKey())
            .add((date.isBefore(day) ? "before " : "after ") + day, story, kind.getValue());
      }
    }
  }

  private static TermCounts counts(Map<String, TermCounts> counts, String kind) {
    return Objects.requireNonNull(counts.get(kind));
  }

  /** Returns the comparisons: by language, then kind, then event and outlets; languages last. */
  public List<Keyness> keyness() {
    List<Keyness> found = new ArrayList<>();
    readings.forEach(
        (language, reading) -> {
          for (String kind : KINDS) {
            Map<String, String> shown = kind.equals("lemma") ? written(reading) : Map.of();
            event(kind, language, counts(reading.byEvent, kind), shown, found);
            outlets(kind, language, reading, shown, found);
          }
        });
    if (readings.size() > 1) {
      between(found);
    }
    return found;
  }

  private void event(
      String kind,
      String language,
      TermCounts counts,
      Map<String, String> shown,
      List<Keyness> found) {
    if (counts.groups().size() == 2) {
      String after = counts.groups().get(0);
      String before = counts.groups().get(1);
      found.add(keyness(kind, EVENT, language, after, before, counts, MOST, shown));
    }
  }

  private void outlets(
      String kind,
      String language,
      Reading reading,
      Map<String, String> shown,
      List<Keyness> found) {
    TermCounts counts = counts(reading.byOutlet, kind);
    reading.articles.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_ARTICLES && reading.articles.size() > 1)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_OUTLETS)
        .map(Map.Entry::getKey)
        .sorted()
        .map(
            outlet ->
                keyness(kind, OUTLET, language, outlet, OTHERS, counts, MOST_AN_OUTLET, shown))
        .forEach(found::add);
  }

  private void between(List<Keyness> found) {
    List<String> all = languages.groups();
    int compared = all.size() == 2 ? 1 : all.size();
    for (String language : all.subList(0, compared)) {
      String other = all.size() == 2 ? all.get(1) : "the other languages";
      found.add(keyness("actor", "language", "", language, other, languages, MOST, Map.of()));
    }
  }

  private Keyness keyness(
      String kind,
      String comparison,
      String language,
      String group,
      String other,
      TermCounts counts,
      int most,
      Map<String, String> shown) {
    List<Keyness.Term> terms = new ArrayList<>();
    for (Keyness.Term term : counts.compare(group, prior, most)) {
      terms.add(term.named(shown.getOrDefault(term.term(), term.term())));
    }
    long total = counts.total(group);
    return new Keyness(
        kind, comparison, language, group, other, total, counts.all() - total, terms);
  }

  /** Returns the most frequent written form of every stem. */
  private static Map<String, String> written(Reading reading) {
    Map<String, String> written = new TreeMap<>();
    reading.written.forEach((stem, texts) -> written.put(stem, mostFrequent(texts)));
    return written;
  }

  private static String mostFrequent(Map<String, Integer> texts) {
    return texts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Returns keyness as rows of {@code metrics.csv}. */
  public static List<Metric> metrics(List<Keyness> all) {
    List<Metric> metrics = new ArrayList<>();
    for (Keyness one : all) {
      String language = one.language().isEmpty() ? "" : ";language=" + one.language();
      String group =
          "keyness=" + one.kind() + ";" + one.comparison() + "=" + one.group() + language;
      for (Keyness.Term term : one.terms()) {
        long n = term.count() + term.countOther();
        metrics.add(plain("keyness_log_odds", group, term.term(), term.logOdds(), n));
        metrics.add(plain("keyness_z", group, term.term(), term.z(), n));
        metrics.add(plain("keyness_log_ratio", group, term.term(), term.logRatio(), n));
        metrics.add(plain("keyness_g2", group, term.term(), term.g2(), n));
      }
    }
    return metrics;
  }

  private static Metric plain(String metric, String group, String key, double value, long n) {
    return new Metric(metric, group, key, value, Double.NaN, Double.NaN, n);
  }
}
