package org.dilema.ingest;

import org.dilema.text.Article;
import org.dilema.text.Rejection;

/** Counts what passes. */
final class CountingSink implements Sink {

  private final Sink next;
  private long articles;
  private long rejections;

  CountingSink(Sink next) {
    this.next = next;
  }

  long articles() {
    return articles;
  }

  long rejections() {
    return rejections;
  }

  @Override
  public void article(Article article) {
    articles++;
    next.article(article);
  }

  @Override
  public void rejection(Rejection rejection) {
    rejections++;
    next.rejection(rejection);
  }

  @Override
  public void note(Note note) {
    next.note(note);
  }
}
