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

  /** Returns the name and version of the models, which enters the manifest and every cache key. */
  String version();
}
