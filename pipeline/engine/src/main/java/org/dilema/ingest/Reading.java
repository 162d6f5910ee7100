package org.dilema.ingest;

import java.util.ArrayList;
import java.util.List;
import org.dilema.text.Article;
import org.dilema.text.Rejection;

/**
 * A corpus read into memory.
 *
 * @param articles in the order of files and records
 * @param rejections what was no article, sorted
 * @param notes remarks on articles, sorted
 * @param count the sum of it
 */
public record Reading(
    List<Article> articles, List<Rejection> rejections, List<Note> notes, ReadCount count) {

  /** Sorts and copies the lists. */
  public Reading {
    articles = List.copyOf(articles);
    rejections = rejections.stream().sorted().toList();
    notes = notes.stream().sorted().toList();
  }

  /** Reads everything that a corpus holds. */
  public static Reading of(Corpus corpus) {
    Gathered all = new Gathered();
    ReadCount count = corpus.read(all);
    return new Reading(all.articles, all.rejections, all.notes, count);
  }

  private static final class Gathered implements Sink {
    private final List<Article> articles = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    @Override
    public void article(Article article) {
      articles.add(article);
    }

    @Override
    public void rejection(Rejection rejection) {
      rejections.add(rejection);
    }

    @Override
    public void note(Note note) {
      notes.add(note);
    }
  }
}
