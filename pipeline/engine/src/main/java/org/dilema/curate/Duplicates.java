package org.dilema.curate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets aside the copies of an article: kept articles in one language with equal title and equal
 * body, to the character. The first by date stays, undated ones last, then by id.
 */
final class Duplicates {

  private record Text(String title, String body, String language) {}

  private static final Comparator<CuratedArticle> FIRST =
      Comparator.comparing(
              Duplicates::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(curated -> curated.article().id());

  private Duplicates() {}

  /** Returns the same articles in the same order, copies marked as such. */
  static List<CuratedArticle> mark(List<CuratedArticle> articles) {
    Map<Text, CuratedArticle> firsts = new HashMap<>();
    for (CuratedArticle article : articles) {
      if (article.verdict().kept()) {
        firsts.merge(text(article), article, (a, b) -> FIRST.compare(a, b) <= 0 ? a : b);
      }
    }
    List<CuratedArticle> marked = new ArrayList<>();
    for (CuratedArticle article : articles) {
      CuratedArticle first = article.verdict().kept() ? firsts.get(text(article)) : null;
      String id = first == null ? article.article().id() : first.article().id();
      marked.add(id.equals(article.article().id()) ? article : copy(article, id));
    }
    return marked;
  }

  private static CuratedArticle copy(CuratedArticle article, String first) {
    return new CuratedArticle(
        article.article(),
        article.outlet(),
        article.language(),
        new Verdict(Verdict.Kind.DUPLICATE, first),
        first);
  }

  private static Text text(CuratedArticle curated) {
    return new Text(curated.article().title(), curated.article().body(), curated.language());
  }

  private static @Nullable LocalDate date(CuratedArticle curated) {
    return curated.article().date();
  }
}
