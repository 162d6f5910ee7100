package org.dilema.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  private static final String EVENT = "event";
  private static final String OUTLET = "outlet";
  private static final int MOST_OUTLETS = 12;
  private static final int FEWEST_ARTICLES = 5;
  private static final int MOST = 25;
  private static final int MOST_AN_OUTLET = 10;

  private final List<TaggedArticle> articles;
  private final @Nullable LocalDate event;
  private final double prior;
  private final List<Keyness> found = new ArrayList<>();

  private Keywords(List<TaggedArticle> articles, @Nullable LocalDate event, double prior) {
    this.articles =
        articles.stream()
            .sorted(
                Comparator.comparing((TaggedArticle one) -> one.curated().story())
                    .thenComparing(one -> one.curated().article().id()))
            .toList();
    this.event = event;
    this.prior = prior;
  }

  /**
   * Compares articles, whatever their order.
   *
   * @param event day that divides; null for none
   * @param prior weight of the prior, in terms
   */
  public static List<Keyness> of(
      List<TaggedArticle> articles, @Nullable LocalDate event, double prior) {
    Keywords keywords = new Keywords(articles, event, prior);
    Map<String, List<TaggedArticle>> byLanguage =
        keywords.articles.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.curated().language(), TreeMap::new, Collectors.toList()));
    byLanguage.forEach(keywords::within);
    if (byLanguage.size() > 1) {
      keywords.between();
    }
    return keywords.found;
  }

  private void within(String language, List<TaggedArticle> some) {
    WordForms forms = new WordForms(language);
    Map<String, Function<TaggedArticle, List<String>>> kinds = new TreeMap<>();
    kinds.put("word", article -> words(article, forms, false));
    kinds.put("lemma", article -> words(article, forms, true));
    kinds.put("actor", Keywords::actors);
    kinds.forEach(
        (kind, terms) -> {
          Map<String, String> shown = kind.equals("lemma") ? written(some, forms) : Map.of();
          event(kind, language, some, terms, shown);
          outlets(kind, language, some, terms, shown);
        });
  }

  private void event(
      String kind,
      String language,
      List<TaggedArticle> some,
      Function<TaggedArticle, List<String>> terms,
      Map<String, String> shown) {
    LocalDate day = event;
    if (day == null) {
      return;
    }
    String after = "after " + day;
    String before = "before " + day;
    TermCounts counts = new TermCounts();
    for (TaggedArticle one : some) {
      LocalDate date = one.curated().article().date();
      if (date != null) {
        String group = date.isBefore(day) ? before : after;
        counts.add(group, one.curated().story(), terms.apply(one));
      }
    }
    if (counts.groups().size() == 2) {
      add(kind, EVENT, language, after, before, counts, MOST, shown);
    }
  }

  private void outlets(
      String kind,
      String language,
      List<TaggedArticle> some,
      Function<TaggedArticle, List<String>> terms,
      Map<String, String> shown) {
    Map<String, Long> sizes =
        some.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.curated().outlet(), TreeMap::new, Collectors.counting()));
    TermCounts counts = new TermCounts();
    some.forEach(
        one -> counts.add(one.curated().outlet(), one.curated().story(), terms.apply(one)));
    sizes.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_ARTICLES && sizes.size() > 1)
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST_OUTLETS)
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(
            outlet ->
                add(
                    kind,
                    OUTLET,
                    language,
                    outlet,
                    "the other outlets",
                    counts,
                    MOST_AN_OUTLET,
                    shown));
  }

  private void between() {
    TermCounts counts = new TermCounts();
    articles.forEach(
        one -> counts.add(one.curated().language(), one.curated().story(), actors(one)));
    List<String> languages = counts.groups();
    int compared = languages.size() == 2 ? 1 : languages.size();
    for (String language : languages.subList(0, compared)) {
      String other = languages.size() == 2 ? languages.get(1) : "the other languages";
      add("actor", "language", "", language, other, counts, MOST, Map.of());
    }
  }

  private void add(
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
    found.add(
        new Keyness(kind, comparison, language, group, other, total, counts.all() - total, terms));
  }

  private static List<String> words(TaggedArticle article, WordForms forms, boolean stems) {
    List<String> words = new ArrayList<>();
    for (Sentence sentence : article.document().sentences()) {
      for (Token token : sentence.tokens()) {
        WordForms.Word word = forms.of(token.text());
        if (word.content()) {
          words.add(stems ? word.stem() : word.text());
        }
      }
    }
    return words;
  }

  private static List<String> actors(TaggedArticle article) {
    return article.mentions().stream().map(Mention::actor).toList();
  }

  /** Returns the most frequent written form of every stem. */
  private static Map<String, String> written(List<TaggedArticle> articles, WordForms forms) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (TaggedArticle article : articles) {
      for (Sentence sentence : article.document().sentences()) {
        for (Token token : sentence.tokens()) {
          WordForms.Word word = forms.of(token.text());
          if (word.content()) {
            counts
                .computeIfAbsent(word.stem(), stem -> new TreeMap<>())
                .merge(word.text(), 1, Integer::sum);
          }
        }
      }
    }
    Map<String, String> written = new TreeMap<>();
    counts.forEach((stem, texts) -> written.put(stem, mostFrequent(texts)));
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
