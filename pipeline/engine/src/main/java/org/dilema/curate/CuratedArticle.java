package org.dilema.curate;

import java.util.Arrays;
import java.util.List;
import org.dilema.text.Article;
import org.dilema.text.Span;

/**
 * An article with what was decided about it.
 *
 * @param article the untouched article
 * @param outlet normalised name of its source, or the source as given where unknown
 * @param language ISO 639-1 code of the language its text is in, or {@code other}
 * @param verdict what is done with it
 * @param story id of the first article of the story it belongs to; its own id where it stands alone
 * @param boilerplate the body's lines that the outlet prints under many articles, in order
 */
public record CuratedArticle(
    Article article,
    String outlet,
    String language,
    Verdict verdict,
    String story,
    List<Span> boilerplate) {

  /** Copies the spans. */
  public CuratedArticle {
    boilerplate = List.copyOf(boilerplate);
  }

  /** Builds an article without boilerplate. */
  public CuratedArticle(
      Article article, String outlet, String language, Verdict verdict, String story) {
    this(article, outlet, language, verdict, story, List.of());
  }

  /** Returns the article as one of another story. */
  public CuratedArticle of(String other) {
    return new CuratedArticle(article, outlet, language, verdict, other, boilerplate);
  }

  /**
   * Returns the body with line ends in place of every character of the boilerplate: what is left
   * stands where it stood.
   */
  public String analysedBody() {
    if (boilerplate.isEmpty()) {
      return article.body();
    }
    char[] body = article.body().toCharArray();
    for (Span line : boilerplate) {
      Arrays.fill(body, line.start(), line.end(), '\n');
    }
    return new String(body);
  }
}
