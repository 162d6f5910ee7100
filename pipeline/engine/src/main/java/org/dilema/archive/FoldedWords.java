package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Goes through the folded words of an archive in all languages, in the order of their letters. */
final class FoldedWords {
  private final List<TermsEnum> all = new ArrayList<>();
  private final List<TermsEnum> waiting = new ArrayList<>();
  private final List<TermsEnum> current = new ArrayList<>();
  private final @Nullable Iterator<String> only;

  /**
   * Stands before the first word.
   *
   * @param only the words to go through, in the order of the archive, or null for all
   */
  FoldedWords(IndexReader reader, @Nullable SortedSet<String> only) throws IOException {
    this.only = only == null ? null : only.iterator();
    for (TextLanguage language : TextLanguage.ALL) {
      @Nullable Terms terms =
          MultiTerms.getTerms(reader, Fields.layer(Fields.Layer.FOLD, language));
      if (terms != null) {
        all.add(terms.iterator());
      }
    }
    current.addAll(all);
  }

  /** Moves to the next word; returns false where there is none. */
  boolean next() throws IOException {
    return only == null ? nextOfAll() : nextOf(only);
  }

  private boolean nextOf(Iterator<String> words) throws IOException {
    current.clear();
    while (current.isEmpty() && words.hasNext()) {
      BytesRef word = new BytesRef(words.next());
      for (TermsEnum one : all) {
        if (one.seekExact(word)) {
          current.add(one);
        }
      }
    }
    return !current.isEmpty();
  }

  private boolean nextOfAll() throws IOException {
    for (TermsEnum one : current) {
      if (one.next() != null) {
        waiting.add(one);
      }
    }
    current.clear();
    for (TermsEnum one : waiting) {
      int order = current.isEmpty() ? 0 : one.term().compareTo(current.get(0).term());
      if (order < 0) {
        current.clear();
      }
      if (order <= 0) {
        current.add(one);
      }
    }
    waiting.removeAll(current);
    return !current.isEmpty();
  }

  /** Returns where the current word stands, by document of the whole archive, for each language. */
  List<PostingsEnum> postings() throws IOException {
    List<PostingsEnum> postings = new ArrayList<>(current.size());
    for (TermsEnum one : current) {
      postings.add(one.postings(null, PostingsEnum.POSITIONS));
    }
    return postings;
  }
}
