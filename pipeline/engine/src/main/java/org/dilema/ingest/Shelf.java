package org.dilema.ingest;

import java.util.List;
import org.dilema.text.Article;

/** Articles that can be read again and again, by number, from any thread. */
public interface Shelf {

  /** Returns how many there are. */
  int size();

  /**
   * Returns an article.
   *
   * @param number from 0 to one less than the size, in the order of files and records
   * @throws java.io.UncheckedIOException if it cannot be read back
   */
  Article article(int number);

  /** Returns a shelf of articles in memory. */
  static Shelf of(List<Article> articles) {
    List<Article> copy = List.copyOf(articles);
    return new Shelf() {
      @Override
      public int size() {
        return copy.size();
      }

      @Override
      public Article article(int number) {
        return copy.get(number);
      }
    };
  }
}
