package org.dilema.curate;

import java.util.List;

/**
 * What became of the articles read.
 *
 * @param articles every article with its verdict, by id
 * @param conflicts articles whose text is in another language than stated, by id
 * @param unknownOutlets names of sources that the list of outlets lacks, in alphabetical order
 */
public record Curation(
    List<CuratedArticle> articles, List<LanguageConflict> conflicts, List<String> unknownOutlets) {

  /** Copies the lists. */
  public Curation {
    articles = List.copyOf(articles);
    conflicts = List.copyOf(conflicts);
    unknownOutlets = List.copyOf(unknownOutlets);
  }

  /** Returns the articles that are tagged and counted, by id. */
  public List<CuratedArticle> kept() {
    return articles.stream().filter(article -> article.verdict().kept()).toList();
  }
}
