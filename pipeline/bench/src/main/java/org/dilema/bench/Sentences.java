package org.dilema.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.tag.pack.Taggers;
import org.dilema.text.Article;
import org.dilema.text.Document;

/** Articles made of real sentences, cut into sentences and tokens. */
final class Sentences {

  private static final String HOME = System.getProperty("dilema.home", ".");
  private static final String NEWS =
      System.getProperty("dilema.news", "../shared/data/ntrex_dev.jsonl");

  private Sentences() {}

  static Path home() {
    return Path.of(HOME);
  }

  static Path news() {
    return Path.of(NEWS);
  }

  static List<CuratedArticle> articles(String language, int number) {
    News news = new News(news(), number);
    List<CuratedArticle> articles = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String id = "a" + (1_000_000 + i);
      Article article = new Article(id, "", null, null, "", news.article(language, 2_150), null);
      articles.add(
          new CuratedArticle(article, "", language, new Verdict(Verdict.Kind.KEPT, null), id));
    }
    return articles;
  }

  static List<Document> documents(String language, int number) {
    return articles(language, number).stream().map(Taggers::document).toList();
  }

  static int tokens(Document document) {
    return document.sentences().stream().mapToInt(sentence -> sentence.tokens().size()).sum();
  }
}
