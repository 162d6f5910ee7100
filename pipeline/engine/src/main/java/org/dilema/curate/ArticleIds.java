package org.dilema.curate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives every article an id of its own. A given id stays; an article without one gets the first
 * twelve hexadecimal digits of the SHA-256 of its content, the same wherever it lies. Of several
 * articles with one id the first by content keeps it, the next become {@code id~2}, {@code id~3}.
 */
final class ArticleIds {

  private static final int DIGITS = 12;

  private static final Comparator<Look> ORDER =
      Comparator.comparing(ArticleIds::wished)
          .thenComparing(Look::content)
          .thenComparing(Look::stated);

  private ArticleIds() {}

  /** Returns the ids by number of the article, the same whatever order they came in. */
  static String[] assign(Collection<Look> articles) {
    List<Look> sorted = new ArrayList<>(articles);
    Set<String> taken = new HashSet<>();
    articles.forEach(article -> taken.add(wished(article)));
    sorted.sort(ORDER);
    String[] ids = new String[articles.size()];
    String before = null;
    for (Look next : sorted) {
      String id = wished(next);
      ids[next.number()] = id.equals(before) ? free(id, taken) : id;
      before = id;
    }
    return ids;
  }

  private static String wished(Look article) {
    return article.id().isEmpty() ? article.content().hex().substring(0, DIGITS) : article.id();
  }

  private static String free(String id, Set<String> taken) {
    int n = 2;
    while (!taken.add(id + "~" + n)) {
      n++;
    }
    return id + "~" + n;
  }
}
