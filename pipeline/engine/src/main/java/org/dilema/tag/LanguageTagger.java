package org.dilema.tag;

import java.util.List;
import java.util.Map;
import org.dilema.annotate.Annotation;
import org.dilema.curate.CuratedArticle;
import org.dilema.text.Document;
import org.dilema.text.Sentence;

/** Tags articles of one language. Implementations are thread-safe and pure. */
public interface LanguageTagger {

  /** Finds the actors of an article; needs no annotation. */
  Draft draft(CuratedArticle curated, Document document);

  /** Returns the sentences whose annotation a frame can depend on. */
  List<Sentence> toAnnotate(Draft draft);

  /**
   * Returns those of the sentences whose dependencies a frame can depend on.
   *
   * @param sentences those of {@link #toAnnotate}
   * @param named their annotations, which need have no dependencies, by sentence number
   */
  default List<Sentence> toParse(
      Draft draft, List<Sentence> sentences, Map<Integer, Annotation> named) {
    return sentences;
  }

  /**
   * Finds the frames.
   *
   * @param draft the article with its actors
   * @param annotations by sentence number; at least those of {@link #toAnnotate}
   */
  default TaggedArticle tag(Draft draft, Map<Integer, Annotation> annotations) {
    return tag(draft, annotations, Trace.UNHEARD);
  }

  /**
   * Finds the frames and tells which cues made none.
   *
   * @param draft the article with its actors
   * @param annotations by sentence number; at least those of {@link #toAnnotate}
   * @param trace hears of each cue that made none, and by what each role was filled
   */
  TaggedArticle tag(Draft draft, Map<Integer, Annotation> annotations, Trace trace);
}
