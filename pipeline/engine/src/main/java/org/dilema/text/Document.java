package org.dilema.text;

import java.util.List;

/**
 * An article cut into sentences in the language that its text is in.
 *
 * @param article the untouched article
 * @param language ISO 639-1 code of the language pack that cut it
 * @param sentences the title (where not blank) and then the body's sentences, by number
 */
public record Document(Article article, String language, List<Sentence> sentences) {

  /** Copies the sentences. */
  public Document {
    sentences = List.copyOf(sentences);
  }

  /** Returns the characters of a sentence. */
  public String textOf(Sentence sentence) {
    return sentence.span().of(article.textOf(sentence.number()));
  }
}
