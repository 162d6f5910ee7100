package org.dilema.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.dilema.lexicon.Outlets;
import org.dilema.text.Article;
import org.junit.jupiter.api.Test;

class BoilerplateTest {

  private static final String NEWS = "The minister said that the war is a threat to the country.";
  private static final String SUBSCRIBE = "Subscribe to the newsletter for the best of the news.";

  private static List<Article> outlet(String outlet, int articles, int with) {
    List<Article> all = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      String body = NEWS + " " + outlet + i + "\r\n";
      all.add(
          new Article(
              outlet + i,
              outlet,
              null,
              null,
              "",
              i < with ? body + "  " + SUBSCRIBE + " \n\nEnd." : body,
              null));
    }
    return all;
  }

  private static Curation curate(List<Article> articles) {
    return new Curator(Selection.EVERYTHING, Outlets.NONE, new LanguageIdentifier())
        .curate(articles);
  }

  private static CuratedArticle article(Curation curation, String id) {
    return curation.articles().stream()
        .filter(one -> one.article().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findsLinesOfAFifthOfAnOutletsArticlesAndAtLeastTwenty() {
    List<Article> articles = new ArrayList<>(outlet("often", 100, 20));
    articles.addAll(outlet("rarely", 101, 20));
    articles.addAll(outlet("few", 19, 19));
    Curation curation = curate(articles);
    assertEquals(
        List.of(new BoilerplateLine("often", SUBSCRIBE, 20, 100)),
        curation.boilerplate().lines().stream().filter(one -> !one.line().equals("End.")).toList());
    assertEquals(List.of(), article(curation, "rarely0").boilerplate());
    assertEquals(List.of(), article(curation, "few0").boilerplate());
  }

  @Test
  void leavesThemInTheBodyAndOffsetsWhereTheyWere() {
    Curation curation = curate(outlet("often", 100, 30));
    CuratedArticle one = article(curation, "often7");
    String body = one.article().body();
    assertEquals(outlet("often", 8, 8).get(7).body(), body);
    assertEquals(
        List.of(SUBSCRIBE, "End."), one.boilerplate().stream().map(span -> span.of(body)).toList());
    String analysed = one.analysedBody();
    assertEquals(body.length(), analysed.length());
    assertEquals(NEWS + " often7", analysed.strip());
    assertEquals(List.of(), article(curation, "often50").boilerplate());
  }
}
