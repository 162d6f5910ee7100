package org.dilema.archive;

/** What a language lets join the parts of a written word. */
interface Joints {
  /** Joins nothing but what an apostrophe joins, as in English {@code Serbia's}. */
  Joints APOSTROPHE =
      new Joints() {
        @Override
        public boolean apostropheJoins() {
          return true;
        }

        @Override
        public int wordEnd(String text, int start, int end) {
          return end;
        }

        @Override
        public int stemEnd(String text, int start, int end) {
          return end;
        }
      };

  /** Returns whether a word goes on after an apostrophe between letters. */
  boolean apostropheJoins();

  /** Returns the offset after the word whose letters end at {@code end}, its ending included. */
  int wordEnd(String text, int start, int end);

  /** Returns the offset after the part of {@code start} to {@code end} that names the word. */
  int stemEnd(String text, int start, int end);
}
