package org.dilema.archive;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.dilema.text.Sentence;

/**
 * Where the sentences of an article lie among its words. It is kept with the article, so that a
 * position leads back to a sentence without its text being read.
 *
 * @param titleWords words of the title
 * @param bodyWords words of the body
 * @param sentences the sentences, in order
 */
record Layout(int titleWords, int bodyWords, List<Passage> sentences) {
  /**
   * A sentence.
   *
   * @param number as in the contract, 0 for the title
   * @param first position of its first word
   * @param end position after its last word
   */
  record Passage(int number, int first, int end) {}

  /** Lays the sentences of an article out; a word belongs where its first character does. */
  static Layout of(WordRow row, List<Sentence> sentences) {
    List<Passage> passages = new ArrayList<>();
    for (Sentence sentence : sentences) {
      boolean title = sentence.number() == 0;
      List<TextLanguage.Word> part = title ? row.title() : row.body();
      int base = title ? 0 : row.bodyStart();
      int first = WordRow.firstFrom(part, sentence.span().start());
      int end = WordRow.firstFrom(part, sentence.span().end());
      passages.add(new Passage(sentence.number(), base + first, base + Math.max(first, end)));
    }
    return new Layout(row.title().size(), row.body().size(), passages);
  }

  /** Returns the index of the sentence that holds the position, or -1. */
  int sentenceAt(int position) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Passage passage = sentences.get(middle);
      if (position < passage.first()) {
        high = middle - 1;
      } else if (position >= passage.end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /** Returns the number of the sentence that holds the position; 0 where none does. */
  int numberAt(int position) {
    int sentence = sentenceAt(position);
    return sentence < 0 ? 0 : sentences.get(sentence).number();
  }

  /** Writes the layout as whole numbers of variable length, each sentence after the one before. */
  BytesRef bytes() {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      out.writeVInt(titleWords);
      out.writeVInt(bodyWords);
      out.writeVInt(sentences.size());
      int number = 0;
      int at = 0;
      for (Passage passage : sentences) {
        out.writeVInt(passage.number() - number);
        out.writeVInt(passage.first() - at);
        out.writeVInt(passage.end() - passage.first());
        number = passage.number();
        at = passage.end();
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  /** How many words the title and the body of an article have. */
  record Size(int titleWords, int bodyWords) {
    /** Returns the number of words. */
    long words() {
      return (long) titleWords + bodyWords;
    }

    /** Returns the position of the body's first word. */
    int bodyStart() {
      return WordRow.bodyStart(titleWords);
    }

    /** Returns the position after the last word. */
    int end() {
      return bodyWords == 0 ? titleWords : bodyStart() + bodyWords;
    }
  }

  /** Reads the size of an article without its sentences. */
  static Size size(BytesRef bytes) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    return new Size(in.readVInt(), in.readVInt());
  }

  /** Reads a layout. */
  static Layout read(BytesRef bytes) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    int titleWords = in.readVInt();
    int bodyWords = in.readVInt();
    int count = in.readVInt();
    List<Passage> passages = new ArrayList<>(count);
    int number = 0;
    int at = 0;
    for (int i = 0; i < count; i++) {
      number += in.readVInt();
      int first = at + in.readVInt();
      at = first + in.readVInt();
      passages.add(new Passage(number, first, at));
    }
    return new Layout(titleWords, bodyWords, passages);
  }
}
