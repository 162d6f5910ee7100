package org.dilema.curate;

import org.dilema.text.Article;

/**
 * An article with what was decided about it.
 *
 * @param article the untouched article
 * @param outlet normalised name of its source, or the source as given where unknown
 * @param language ISO 639-1 code of the language its text is in, or {@code other}
 * @param verdict what is done with it
 * @param story id of the first article of the story it belongs to; its own id where it stands alone
 */
public record CuratedArticle(
    Article article, String outlet, String language, Verdict verdict, String story) {}
