package org.dilema.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dilema.curate.Curation;
import org.dilema.curate.Curator;
import org.dilema.curate.LanguageIdentifier;
import org.dilema.curate.Selection;
import org.dilema.lexicon.Outlets;
import org.dilema.text.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long curation takes, near-duplicates included, for 2,000 articles of which 400 are copies.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class StoriesBench {

  static final int ARTICLES = 2_000;

  private List<Article> articles;
  private Curator curator;

  /** Makes the news. */
  @Setup
  public void prepare() {
    News news = new News(Sentences.news(), 1);
    articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      String body =
          i % 5 == 4
              ? news.copy(articles.get(news.number(i)).body(), "en")
              : news.article("en", 2_150);
      articles.add(new Article("a" + i, "", null, null, "", body, null));
    }
    curator = new Curator(Selection.EVERYTHING, Outlets.NONE, new LanguageIdentifier());
  }

  /** Curates the corpus. */
  @Benchmark
  public Curation curate() {
    return curator.curate(articles);
  }
}
