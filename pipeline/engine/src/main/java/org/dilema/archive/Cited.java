package org.dilema.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something found that says where it stands: a passage, or a line of a concordance. */
public sealed interface Cited permits Hit, KwicLine {
  /** Returns where it stands. */
  Citation at();

  /** Returns how the frames that the query asked for were read there. */
  List<FrameReading> frames();

  /** Returns the id of the article. */
  default String article() {
    return at().article();
  }

  /** Returns the number of the sentence, 0 for the title. */
  default int sentence() {
    return at().sentence();
  }

  /** Returns the offset of the first character in the title (sentence 0) or the body. */
  default int start() {
    return at().start();
  }

  /** Returns the offset after the last character. */
  default int end() {
    return at().end();
  }

  /** Returns the code of the language. */
  default String language() {
    return at().language();
  }

  /** Returns the day of publication where known. */
  default @Nullable LocalDate date() {
    return at().date();
  }

  /** Returns the normalised name of the outlet. */
  default String source() {
    return at().source();
  }

  /** Returns the title of the article. */
  default String title() {
    return at().title();
  }

  /** Returns the columns of a table of such things: those of the place, then others. */
  static List<String> columns(String... others) {
    List<String> all = new ArrayList<>(Citation.COLUMNS);
    all.addAll(List.of(others));
    return List.copyOf(all);
  }

  /** Returns a row of that table. */
  default List<@Nullable Object> row(@Nullable Object... others) {
    List<@Nullable Object> all = new ArrayList<>(at().cells());
    for (Object other : others) {
      all.add(other);
    }
    return all;
  }

  /** Returns the readings as a cell. */
  default List<String> readings() {
    return frames().stream().map(FrameReading::toString).toList();
  }
}
