package org.dilema.tag.sq;

import java.util.ArrayList;
import java.util.List;

/** Gathers the phrases that stand together: under one head, or joined by "and". */
final class Coordination {

  private final AlbanianSentence sentence;

  Coordination(AlbanianSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns a phrase with all that share its head or are coordinated with it. */
  List<Phrase> together(Phrase phrase) {
    List<Phrase> all = new ArrayList<>();
    int index = sentence.phrases().indexOf(phrase);
    for (int i = 0; i < sentence.phrases().size(); i++) {
      Phrase other = sentence.phrases().get(i);
      if (i == index || other.root() == phrase.root() || linked(i, index) || linked(index, i)) {
        all.add(other);
      }
    }
    return all;
  }

  /** Returns a phrase with those that are coordinated with it. */
  List<Phrase> coordinated(Phrase phrase) {
    List<Phrase> all = new ArrayList<>();
    int index = sentence.phrases().indexOf(phrase);
    for (int i = 0; i < sentence.phrases().size(); i++) {
      if (i == index || linked(i, index) || linked(index, i)) {
        all.add(sentence.phrases().get(i));
      }
    }
    return all;
  }

  private boolean linked(int from, int to) {
    int at = from;
    while (at >= 0) {
      if (at == to) {
        return true;
      }
      int with = sentence.phrases().get(at).with();
      if (with >= at) {
        return false;
      }
      at = with;
    }
    return false;
  }
}
