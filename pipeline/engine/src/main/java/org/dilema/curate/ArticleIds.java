package org.dilema.curate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.dilema.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Gives every article an id of its own. A given id stays; an article without one gets the first
 * twelve hexadecimal digits of the SHA-256 of its content, the same wherever it lies. Of several
 * articles with one id the first by content keeps it, the next become {@code id~2}, {@code id~3}.
 */
final class ArticleIds {

  private static final int DIGITS = 12;

  private record Keyed(Article article, String hash, String id) {}

  private static final Comparator<Keyed> ORDER =
      Comparator.comparing(Keyed::id)
          .thenComparing(Keyed::hash)
          .thenComparing(keyed -> text(keyed.article().language()));

  private ArticleIds() {}

  /** Returns the articles under their ids, in the order of these, whatever order they came in. */
  static List<Article> assign(Collection<Article> articles) {
    List<Keyed> keyed = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Article article : articles) {
      String hash = hash(article);
      String id = article.id().isEmpty() ? hash.substring(0, DIGITS) : article.id();
      keyed.add(new Keyed(article, hash, id));
      taken.add(id);
    }
    keyed.sort(ORDER);
    List<Article> result = new ArrayList<>();
    String before = null;
    for (Keyed next : keyed) {
      String id = next.id().equals(before) ? free(next.id(), taken) : next.id();
      result.add(named(next.article(), id));
      before = next.id();
    }
    result.sort(Comparator.comparing(Article::id));
    return result;
  }

  private static String free(String id, Set<String> taken) {
    int n = 2;
    while (!taken.add(id + "~" + n)) {
      n++;
    }
    return id + "~" + n;
  }

  private static Article named(Article a, String id) {
    return id.equals(a.id())
        ? a
        : new Article(id, a.source(), a.date(), a.language(), a.title(), a.body(), a.url());
  }

  /** Hashes source, date, title, body and address, each with its length, so that none runs on. */
  private static String hash(Article a) {
    MessageDigest digest = sha256();
    String date = a.date() == null ? "" : a.date().toString();
    for (String part : List.of(a.source(), date, a.title(), a.body(), text(a.url()))) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
