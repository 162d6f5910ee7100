package org.dilema.annotate;

import java.util.List;
import org.dilema.text.Sentence;

/** Adds part of speech, lemma, names and dependencies to sentences. Thread-safe. */
public interface Annotator {

  /**
   * Annotates sentences of one article.
   *
   * @param sentences any of the article's sentences; each is annotated by itself
   * @return one annotation for each sentence, in order
   */
  List<Annotation> annotate(List<Sentence> sentences);

  /**
   * Adds part of speech, lemma and names, and need not add dependencies: a fraction of the work.
   *
   * @return one annotation for each sentence, in order; its words are those of {@link #annotate}
   */
  default List<Annotation> name(List<Sentence> sentences) {
    return annotate(sentences);
  }

  /**
   * Annotates sentences whose words are known already.
   *
   * @param named what {@link #name} said of each sentence
   * @return what {@link #annotate} returns
   */
  default List<Annotation> parse(List<Sentence> sentences, List<Annotation> named) {
    return annotate(sentences);
  }

  /** Returns the name and version of the models, which enters the manifest and every cache key. */
  String version();
}
