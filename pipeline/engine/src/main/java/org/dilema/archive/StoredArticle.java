package org.dilema.archive;

/**
 * An article as the archive keeps it.
 *
 * @param title headline, or empty
 * @param body text, or empty
 */
public record StoredArticle(String title, String body) {

  /** Returns the text that the sentence of that number lies in: the title for 0, else the body. */
  public String textOf(int sentence) {
    return sentence == 0 ? title : body;
  }
}
